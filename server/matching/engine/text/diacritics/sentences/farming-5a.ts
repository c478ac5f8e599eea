export default `
con nái mới đẻ mười hai con, đè chết mất hai, còn mười con bú khoẻ.
heo con tiêu chảy phân trắng như vôi, đít ướt nhẹp, lông xù, run lẩy bẩy.
úm lợn sơ sinh bằng bóng hồng ngoại, nhiệt ổ ba mươi bốn độ ngày đầu, hạ dần theo tuần.
chuồng nhà em nóng hầm, lợn nằm thở phì phò, bỏ ăn từ trưa tới tối.
dịch tả lợn châu Phi về tới xã bên, đường vào trại rắc vôi trắng xoá.
xe cám phải đỗ ngoài cổng, phun sát trùng, tài xế không được bước xuống.
chôn tập thể ba trăm con, máy xúc đào hố sâu bốn mét, lót bạt, rải vôi từng lớp.
bà Tám ngồi bệt xuống nền chuồng trống, khóc không ra tiếng.
tiền hỗ trợ tính theo ký hơi, chờ nửa năm chưa thấy về tài khoản.
lấy máu tĩnh mạch tai gửi phòng xét nghiệm, PCR dương tính ở chu kỳ hai mươi sáu.
tai xanh, lở mồm long móng, tụ huyết trùng, năm nào cũng phải tiêm phòng hai đợt.
vắc xin để tủ lạnh mất điện cả đêm, sáng thú y bảo bỏ hết, không dám chích.
kim tiêm cùn, dùng chung cả ô, áp xe nổi cục sau gáy.
con đực phối giống nhảy giá, lấy tinh lót giấy gạc lọc keo phèn.
soi kính thấy hoạt lực bảy mươi phần trăm, kỳ hình ít, pha loãng đóng túi tám mươi phân khối.
tinh giữ ở mười bảy độ, xoay đảo ngày hai lần, quá ba ngày thì bỏ.
nái lên giống mép âm hộ sưng đỏ, ấn lưng đứng yên, chiều phối sáng phối lại.
siêu âm bụng ngày hai mươi tám, màn hình hiện túi đen tròn là có chửa.
nái già đẻ khó, rặn mãi không ra, thò tay vào thấy con nằm ngang.
sót nhau, viêm tử cung, mủ trắng hôi chảy ra, cho thụt rửa và tiêm kháng sinh.
mất sữa, vú căng cứng nóng, đàn con kêu eng éc suốt đêm.
cắt nanh, bấm đuôi, thiến con đực lúc bảy ngày tuổi, bôi cồn i-ốt.
cai sữa hai mốt ngày chuyển sang cám tập ăn có bột huyết tương và sữa gầy.
đàn con ghép ô đánh nhau rách tai, xịt nước hoa rẻ tiền cho lẫn mùi.
cắn đuôi nhau là do chật, bí gió hoặc thiếu muối, treo cái xích cho nó gặm.
máng ăn tự động rơi cám kẹt, con nhanh ăn hết, con yếu gầy trơ xương.
núm uống chảy ri rỉ, mỗi phút nửa lít, mùa nóng vậy là thiếu.
phân lỏng ngập sàn bê tông, trượt chân, móng nứt, khớp sưng to.
sàn nhựa rộng quá chân heo con lọt khe, gãy giò.
quạt hút đầu chuồng tám cái cháy mất ba, cuối dãy khí khai xộc lên chảy nước mắt.
cảm biến amoniac báo hai mươi lăm phần triệu, phải tăng thông gió tối thiểu.
mất điện giữa trưa, máy phát đề không nổ, một tiếng rưỡi ngạt chết sáu chục con thịt.
công tơ nhảy vù vù, tháng mười bốn triệu tiền điện, nuôi lỗ vẫn phải nuôi.
giá heo hơi sáu mươi tám mà cám ba trăm tám một bao, tính sao cho huề vốn.
lái vào bắt chọn con to, chê con lép, cân xong còn xin bớt hai ký mỗi con.
nhốt đói một đêm trước khi xuất, xe có bạt che, tưới nước cho mát.
heo say xe, tím tai, rơi thẳng cẳng trên thùng, xẻ ra thịt nhão nhợt rỉ dịch.
thịt PSE hình thành do stress trước giết mổ làm pH tụt quá nhanh.
lò mổ ba giờ sáng nước sôi bốc mù mịt, tiếng dao mài xoèn xoẹt.
gây ngất bằng kẹp điện một ampe rưỡi, chọc tiết trong mười lăm giây.
thú y đóng dấu tím lăn tay từ vai tới mông, không dấu thì không ra chợ.
thịt bơm nước ấn vào lõm không nảy lên, kê khăn giấy ướt sũng.
chất tạo nạc salbutamol kiểm tra bằng que thử nước tiểu, hiện vạch mờ là nghi.
giò chả hàn the dai sừn sựt, nhúng giấy nghệ đổi sang màu đỏ nâu.
mỡ thắng đông trắng phau, tóp mỡ giòn rau ráu, hồi nghèo vậy mà quý.
lợn mán, lợn cỏ thả đồi, da dày, thịt chắc, cuối năm khách đặt trước cả tháng.
heo rừng lai chui hàng rào, ủi nát vạt khoai của bản bên.
đệm lót sinh học trấu với mùn cưa, men rắc lên, ủi đảo hằng tuần, không phải tắm heo.
đệm bết lại, nước tiểu đọng, men chết, mùi còn kinh hơn chuồng thường.
hầm composite đường kính hai mét tư, gas đun ba bữa vẫn dư, xả ra thì tiếc.
gas có mùi trứng thối ăn thủng kiềng bếp, ống đồng đen sì.
lọc lưu huỳnh bằng phoi sắt rỉ, mùn cưa trộn oxit, khi xám đen thì thay.
máy phát chạy khí sinh học nổ lụp bụp, bugi đóng muội, dầu nhớt chua.
bể nén đầy bã, váng dày nửa mét, mấy năm không hút, gas lên phập phù.
thợ xuống hầm ngạt khí, hai người nhảy xuống cứu cũng gục, thương tâm quá trời.
nước sau biogas còn đen, COD một nghìn mấy, vào ao lục bình rồi mới xả.
bò nhà cháu chướng hơi, bụng trái căng như trống, gõ nghe bong bong.
cho uống nửa lít dầu lạc, dắt đi dốc, lấy que ngáng ngang mồm cho ợ ra.
ca nặng phải chọc troca vào hõm hông, hơi xì ra hôi nồng cỏ lên men.
bò sữa viêm vú, vắt tia đầu thấy lợn cợn bã đậu, bầu vú nóng rẫy.
nhúng núm vú dung dịch i-ốt sau vắt, đợi khô mới cho nằm.
đếm tế bào sôma vượt bốn trăm nghìn, nhà máy trừ tám trăm đồng mỗi ký sữa.
sữa thu hai lần, bốn rưỡi sáng và ba giờ chiều, chậm là trạm đóng cửa.
thử cồn bảy lăm độ, sữa kết tủa lợn cợn là bị trả, đổ cho bê.
bồn lạnh hạ về bốn độ trong hai giờ, khuấy chậm cho kem không nổi.
máy vắt mất chân không, cao su chén bú nứt, núm vú sưng đỏ.
con Vân hạng nhất trại cho ba mươi hai lít, mỗi tội đá hậu dữ lắm.
khẩu phần TMR gồm bắp ủ, cỏ khô, hèm bia, khô đậu, xác mì, trộn trong bồn dao đứng.
cắt dài quá nó kén chọn, ngắn quá thì ít nhai lại, axit dạ cỏ.
bắp sinh khối chặt lúc sữa chín sáp, băm hai phân, nén chặt, phủ bạt đè lốp xe.
hố ủ hở mép, mốc xanh mốc đỏ, mùi bơ ôi, bò ngửi không thèm.
ủ chua đạt thì vàng ô liu, thơm dưa cải, pH gần bốn.
kéo cỏ alfalfa nhập, giá mười ngàn một ký, chủ trại xuýt xoa.
cỏ voi, cỏ ghi-nê, cỏ sả trồng bờ ruộng, mỗi sáng một gánh.
băm cỏ bằng máy tự chế không nắp che, ông Hai đứt mất ba đốt ngón tay.
bò ba B đùi nở, mông cuồn cuộn, bê đẻ ra đã bốn chục ký.
bò cái nền nhỏ con phối tinh to, đẻ không nổi, mổ lấy thai tại chuồng.
gây tê cạnh sống, rạch hông trái, khâu ba lớp chỉ tiêu, tiêm oxytocin.
bò đứng dậy lảo đảo, cái bê ướt mem, mẹ liếm xoành xoạch.
bê không bú sữa đầu trong sáu giờ là yếu, ỉa cứt cò, mắt trũng.
ve bám kín nách, háng, bắt mỏi tay, xịt thuốc nhỏ dọc sống lưng.
ký sinh trùng máu làm nước tiểu đỏ như cà phê, niêm mạc nhợt vàng.
viêm da nổi cục đi khắp mình như hạt mít, lở ra ruồi bâu, sữa cạn.
tiêm vắc xin đậu dê tạm bảo hộ, hạn chế buôn bán trong vòng bán kính mười cây số.
lở mồm chảy dãi trắng như bọt xà phòng, móng bong, đi cà nhắc.
chùm khế chua giã rửa lưỡi, xanh methylen bôi móng, giữ chuồng khô.
bò nhai nuốt dây thép, bao ni lông, chết mổ dạ tổ ong vướng đầy.
thả nam châm viên vào dạ cỏ giữ đinh lại, trại lớn bên Ba Vì vẫn làm.
trâu đầm ao, đen bóng, thằng bé ngồi vắt vẻo thổi lá.
mùa rét đậm rét hại, trâu đổ gục ở bản, bà con đốt củi, khoác chăn chiên cho nó.
rơm dự trữ không đủ, chặt lá chuối, lá dướng, nấu cháo muối cho ăn.
lên vùng cao mua cặp nghé, dắt bộ hai ngày đường mòn.
chợ trâu Bắc Hà họp chủ nhật, người ta xem khoáy, xem răng, vỗ mông, kéo mũi.
con này tam tinh trên lưng, ông lái lắc đầu nói xui, trả rẻ một nửa.
đeo chip thẻ tai cho từng con, quét là ra giống, ngày chích, chủ hộ.
vòng cổ đo nhịp nhai và bước chân, nó đi nhiều bất thường tức là động dục.
pin vòng yếu, tín hiệu chập chờn, máy báo cả đàn động dục một lúc mới ghê.
camera đếm lần lên xuống máng, nhận mặt từng con bò qua đốm trắng đen.
tinh phân giới đắt gấp năm, tỷ lệ đậu thấp, bù lại chín mươi phần trăm bê cái.
cấy phôi đông lạnh cho bò nhận, bảy ngày sau lên giống đồng pha.
bình ni tơ lỏng bốc khói trắng, hụt mà không châm là cọng rạ tinh chết hết.
thú y viên chạy xe máy chở bình lắc lư qua suối, sợ nhất là đổ.
dê Bách Thảo leo sườn đá, tối về chuồng sàn cao, gióng gỗ kêu lộc cộc.
dê con bị tiêu chảy dính mông, chết lai rai sau những đêm mưa.
viêm loét miệng truyền nhiễm, mép sùi như súp lơ, bú không được.
lấy lá ổi, lá trà nấu đặc cho uống, bôi mật ong trộn phèn phi.
giun xoăn dạ múi khế làm hàm sưng bọc nước, mi mắt trắng bệch.
sữa dê vắt chuồng dơ sẽ hôi, lọc vải, hấp cách thuỷ, làm yaourt, làm phô mai.
cừu Phan Rang xén lông một năm một lượt, lông thô, bán không ai mua, đem ủ gốc nho.
cỏ cháy khô, cừu gặm xương rồng, chủ đem cám dừa ra bãi.
thỏ nuôi lồng kẽm, ghẻ tai đóng vảy, lắc đầu liên hồi.
tiêu chảy do ăn rau ướt sương, chỉ một đêm mất nguyên lứa.
thỏ mẹ nhổ lông lót ổ, thấy người lạ là giẫm chết con.
chồn hương, dúi, nhím nuôi lậu thì kiểm lâm lập biên bản tịch thu.
xin giấy phép trại động vật hoang dã cần chứng minh nguồn giống F2.
hươu sao Hương Sơn cắt nhung hai mươi phút xong, rịt lá, tiết đỏ hứng pha rượu.
nhung khô sấy đông khô giữ hình, thái lát soi sáng thấy tổ ong.
ngựa bạch nấu cao bảy ngày bảy đêm, củi đượm, mùi nồng khắp bản.
kiểm tra xem có pha xương trâu hay không bằng xét nghiệm ADN ty thể.
xưởng cám sàng lắc rung nứt bệ, bụi bắp bay, công nhân đeo hai lớp khẩu trang.
nghiền búa lưới ba li, máy kẹt mảnh sắt, toé lửa, bụi bén cháy phừng.
van xả nổ gắn trên gàu tải, cứu nguyên tầng hai.
trộn ngang ruy băng đôi ba phút một mẻ, sai số đồng đều CV dưới mười phần trăm.
ép viên hơi tám chục độ, khuôn bốn li, hồ hoá kém là vỡ vụn thành bột.
làm nguội ngược dòng không kỹ, đóng bao nóng, hôm sau mốc trắng mép chỉ.
khô đậu tương Argentina, bã cải, DDGS, lúa mì, giá trồi sụt theo đô la.
lysine, methionine, threonine thêm vào để giảm đạm thô mà heo vẫn lớn.
phytase giải phóng lân trong cám nên bớt được dicanxi, phân ít lân hơn.
chịu nhiệt là vấn đề, enzyme qua máy ép còn sáu mươi phần trăm hoạt tính.
hấp phụ độc tố bằng đất sét bentonite, thành nấm men, trộn hai ký một tấn.
kháng sinh phòng bệnh bị cấm trong cám, ai trộn lén là phạt nặng.
axit hữu cơ, tinh dầu kinh giới, men bào tử là hướng thay thế.
lợn ăn thấy xót ruột, phân khô rải như dê, chắc bên kia trộn thô quá.
mùi cám lạ, nó hất máng, cả dãy đứng nhìn không chịu rớ.
gọi kỹ thuật hãng xuống, họ bưng mẫu đi, hẹn mười ngày, trong lúc đó ăn gì?
tự phối trộn rẻ hơn nghìn mốt một ký, nhưng mua nguyên liệu nhỏ lẻ dễ dính mốc.
máy trộn đứng ba trăm ký, quay ì ạch, dây cua roa trượt khét.
ruồi lính đen ăn rau thối, bã đậu, ấu trùng béo ngậy cho gà cho heo.
thu trứng bằng thẻ gỗ rãnh, ấp hộp, hai tuần sau lúc nhúc cả thau.
sấy vi sóng phồng giòn, ép dầu, bột còn sáu mươi phần trăm đạm.
xác mắm, đầu tôm, lông vũ thuỷ phân trong nồi áp suất cũng thành đạm.
mỡ cá tra nhỏ giọt áo ngoài viên cám, thơm, nhưng trữ lâu ôi gắt cổ.
chất chống ôxy hoá BHT hay chiết xuất hương thảo giữ chỉ số peroxit thấp.
tảng liếm khoáng đúc bằng rỉ mật, xi măng, muối, u-rê, treo góc chuồng.
con nào liếm nhiều ngộ độc u-rê, co giật sùi bọt, đổ giấm pha nước cứu.
uống nhầm nước có phân đạm rửa bình, cả cặp trâu ngã quỵ bên vũng.
ăn lá sắn non, lá xoài, măng đắng trúng độc, thở hổn hển, máu đỏ tươi.
tiêm xanh methylen với natri thiosulfat kịp thì dậy, trễ thì xẻ thịt.
nhà ấy bán chó mèo ốm cho lái, không ai khai báo với thú y.
chó cắn ba người, lấy đầu gửi viện, dại dương tính, cả ấp đi chích ngừa.
tiêm phòng dại vận động từng ngõ, loa phóng thanh, bà con dắt chó ra sân kho.
phòng mạch thú cưng mở đầy, chứ bác sĩ thú y trại thì thiếu trầm trọng.
lương khởi điểm tám triệu, ở trại mười hai ngày mới được về, bạn trẻ nghe ngán.
vào trại tắm hai lượt, thay đồ, ủng trắng vùng sạch, ủng xanh vùng đệm.
điện thoại chiếu tia cực tím trong hộp, mì gói cũng phải phun cồn.
công nhân lén mang giò heo vào ăn, phát hiện, cả dãy cách ly.
`
