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
khu chôn lấp cách giếng nước năm trăm mét, theo quy chuẩn mới.
lò thiêu xác buồng đôi, dầu DO, khói còn hôi thì buồng hai chưa đủ nhiệt.
hộ nhỏ lẻ trong khu dân cư phải di dời trước cuối năm, hỗ trợ năm chục ngàn một mét vuông.
tụi tui biết làm nghề gì, sáu chục tuổi đầu ai mướn nữa mà biểu dẹp chuồng.
tổ công tác trả lời là ghi nhận ý kiến rồi chuyển lên cấp có thẩm quyền.
quy hoạch khu chăn nuôi tập trung mà điện yếu, đường đất, chẳng ai muốn vào.
đánh giá tác động môi trường thuê tư vấn hết trăm rưỡi triệu, sửa ba lần.
trại gia công cho công ty, họ giao giống, cám, thuốc, mình có chuồng với công.
tiêu tốn thức ăn hai phẩy bốn thì thưởng, chết quá ba phần trăm thì trừ.
cuối lứa quyết toán, phiếu xuất ghi hai ngàn mốt mà sổ mình hai ngàn lẻ bảy.
kỹ sư trại tên Hảo, tối nào cũng ghi nhiệt độ cực đại cực tiểu lên bảng.
con số ba bốn hai bảy nái tơ chậm lên giống, cho tiếp xúc nọc mỗi sáng.
loại thải nái sau lứa sáu, móng hư, vú lép, sảy liên tục.
bán heo nái già làm lạp xưởng, thịt dai nhưng đậm.
làm giá ba rọi, cốt lết, nạc dăm, giò trước, giò sau, mỗi thứ mỗi giá.
pha lóc phòng lạnh mười hai độ, thớt nhựa màu đỏ cho thịt sống.
dao chùi nước nóng tám hai độ giữa mỗi thân thịt, găng lưới thép tay trái.
thịt mát ủ hai bốn giờ, nhiệt tâm xuống bốn độ rồi mới xuất.
người mình quen thịt nóng buổi sớm, thấy thịt lạnh bảo thịt ươn.
xúc xích lên men gió, vỏ collagen, mốc trắng phủ, treo hầm sáu tuần.
thịt trâu gác bếp ướp mắc khén, gừng, ớt, khói ám đen ngoài, xé sợi đỏ.
bò khô sấy quá cứng như củi, nhai mỏi hàm, sấy thiếu thì mốc chân.
da trâu muối ướp chất kho, nước rỉ mặn chát, chuột tha.
thuộc da crôm nước xanh lè, bể lắng tràn, phường dán thông báo đình chỉ.
lông heo làm bàn chải, móng làm phân, xương ninh gelatin, không bỏ thứ gì.
huyết thu vệ sinh ly tâm tách huyết tương, sấy phun bán ngược cho trại heo con.
mật bò, sỏi mật đắt như vàng, mổ được một viên là trúng số.
máy dò kim loại bắt được mảnh kim tiêm gãy trong vai heo, suýt thì mang hoạ.
truy ngược số xăm vai ra ô chuồng, ra người chích, ra ngày giờ.
phần mềm quản lý đàn báo sắp đẻ mười bảy con, nhớ vệ sinh ô và đèn.
máy cho ăn nái tự nhận thẻ, mở cửa, nhả đủ hai ký tư rồi đóng.
cửa kẹt, nái nằm lì bên trong, mấy con ngoài la hét húc rầm rầm.
robot đẩy cỏ chạy lù lù dọc máng, bò quen chẳng thèm né.
vòi chà lưng tự quay khi bò cạ vào, trông nó lim dim đến tức cười.
nệm cao su lót nằm, cát lót nằm, mùn lót nằm, thứ nào đỡ viêm khớp nhất?
bò què nâng chân lên cùm, gọt móng, khoét mủ, dán guốc gỗ.
bồn nhúng chân sulfat đồng xanh ngắt đặt ở lối ra phòng vắt.
tắm bò vòi phun áp thấp, quạt thổi liền, chu kỳ mười lăm phút mùa oi.
chỉ số nhiệt ẩm quá bảy tám, bò há mõm, sữa rớt năm lít.
giống chịu nhiệt lông mượt mang gen slick đang được lai thử ở miền Nam.
giải trình tự bộ gen lợn Ỉ, lợn Móng Cái nhằm lưu giữ nguồn gen quý.
nguyên bào sợi tai lợn Ỉ nhân bản thành công bốn con, báo đăng rình rang.
vắc xin nhược độc chỉ chích heo thịt khoẻ, không chích nái mang thai.
có nơi chích xong đổ bệnh, người nuôi nghi virus trở độc lực.
giám sát chủ động bằng dịch miệng: treo dây thừng cho heo nhai rồi vắt.
bản đồ ổ dịch cập nhật hằng tuần, chấm đỏ dày ở ven quốc lộ.
chốt kiểm dịch đêm mưa, hai anh áo mưa rách, gậy đèn nhấp nháy.
xe chở heo lậu né chốt, lội đường rẫy, lật xuống mương, heo chạy tán loạn.
dân ùa ra bắt giùm, trả lại đủ, chỉ thiếu một con trèo lên đồi mất dạng.
anh lái hứa hậu tạ rồi lặn mất tăm, bà con cười trừ.
má bầy ba con chó, cột gốc khế, giữ chuồng kỹ hơn camera.
bầy heo nghe tiếng xô là chạy ào ra, giẫm lên nhau chí choé.
tắm xong da hồng hào, đuôi xoăn tít, ngó thấy thương.
thằng cu đặt tên con heo là Bông, tới bữa bán nó trốn trong buồng không chịu ăn cơm.
nuôi thú phải biết nhìn: mắt, mũi, lông, phân, dáng đứng, tiếng kêu.
ông thầy cũ dặn, vào chuồng đứng im ba phút, đừng vội lùa.
sờ gốc tai nóng, cặp nhiệt hậu môn bốn mốt độ hai, hạ sốt trước đã.
liều tính theo cân nặng, mười ký một phân khối, chích bắp cổ sau tai.
thời gian ngưng thuốc hai mươi tám ngày, giết sớm là tồn dư.
vi khuẩn kháng colistin trên heo đã thấy cả trong người nuôi, giới y tế lo lắng.
kê đơn mới bán thuốc, quy định có rồi nhưng quầy nào cũng bán thoải mái.
chị chủ tiệm biện hộ, không bán thì họ qua tiệm khác, mình mất khách.
thuốc nam xông bồ kết, quả bồ hòn, hơi cay nồng, bà ngoại vẫn tin.
nước tỏi pha cho uống sáng, mùi vậy mà lợn quen, ít ho.
heo ho khan từng cơn, ngồi thở như chó, tím mõm, phổi viêm dính sườn.
mổ khám trên bạt ni lông: hạch sưng đen, lách nhồi huyết, thận lấm chấm như trứng cuốc.
chụp ảnh gửi nhóm Zalo, mười người đoán mười bệnh.
cuối cùng đem mẫu lên trạm vùng, chờ hai ngày mới có câu trả lời chắc chắn.
giấy xét nghiệm tiếng Anh, anh Luân dịch lại cho mọi người nghe từng dòng.
thôi dẹp, rửa chuồng, để trống ba tháng, thả gà chỉ báo thử trước.
tái đàn mười phần trăm, lấy mẫu sau bốn mươi ngày, sạch thì vào thêm.
vay năm chục triệu hộ nghèo lãi suất thấp, mua cặp bò sinh sản.
bò đẻ lứa đầu trả nợ gốc, lứa hai sửa cái mái, lứa ba cho con đi học nghề.
kế hoạch trên giấy đẹp vậy, lỡ bò trượt dốc gãy chân thì lại trắng tay.
mua bảo hiểm vật nuôi phí bốn phần trăm, nhà nước chịu già nửa cho hộ nghèo.
thủ tục đòi bồi thường cần ảnh, biên bản thôn, xác nhận thú y trong bốn tám giờ.
đường xa sóng yếu, chờ được người xuống thì con vật đã trương phình.
ấy thế mà làm được, cả bản giờ có hơn trăm con, rào tre ngăn nắp.
phân bò hốt ra ủ ngô, ngô cho bò ăn, quanh năm xoay vòng như vậy.
làm sao để chuồng lợn bớt hôi mà không phải rửa nước nhiều lần trong ngày?
nhà tôi nuôi hai mươi con trong khu dân cư, hàng xóm phàn nàn suốt mà tôi chưa biết xử lý thế nào.
hầm biogas bị đầy và bọt trào ra ngoài, mở bếp thì lửa vàng rồi tắt ngấm.
xin được tư vấn loại máy tách phân dùng cho trại khoảng ba trăm con, điện một pha.
nước sau khi tách phân vẫn còn đục và có màu nâu, muốn tái sử dụng để rửa chuồng thì cần thêm bước gì?
bể hiếu khí cần thổi khí liên tục, bùn nâu lắng tốt, còn bùn đen và nổi là do thiếu ôxy.
bãi lọc trồng sậy và cỏ nến chiếm nhiều đất nhưng hầu như không tốn điện.
lợn con sau cai sữa thường còi vì ruột chưa quen với tinh bột và đạm thực vật.
bổ sung kẽm liều cao bị nhiều nước cấm, vì vậy người ta tìm đến axit béo mạch ngắn và men sống.
con lợn nhà bà Tý bỏ ăn ba hôm, sốt cao, da nổi những mảng đỏ hình vuông như con dấu.
bác sĩ thú y bảo đó là bệnh đóng dấu, tiêm penicillin đúng liều thì khỏi.
tôi hỏi có lây sang người không, ông đáp có, nhất là khi tay bị xước.
chuồng kín tiết kiệm công nhưng phụ thuộc hoàn toàn vào điện, chỉ cần sơ suất là mất cả đàn.
hệ thống cảnh báo gọi vào ba số điện thoại liên tiếp cho tới khi có người bấm xác nhận.
đêm ba mươi Tết nó réo, cả nhà bỏ mâm cỗ chạy ra thì hoá ra chỉ đứt một sợi dây nhiệt.
cân lợn bằng camera treo trên trần, phần mềm ước lượng khối lượng từ hình dáng lưng.
sai số khoảng ba phần trăm, đủ để biết lúc nào nên bán mà không phải lùa lên cân.
lùa lợn nên dùng tấm chắn bằng nhựa, đừng dùng gậy đánh vì con vật hoảng sẽ giẫm đạp nhau.
xe chuyên dụng hai tầng có giàn phun mát và sàn chống trượt giúp giảm hao hụt trên đường dài.
vì sao bò sữa của em ăn nhiều mà sữa ít, người cứ gầy đi trông thấy?
trước hết nên xem khẩu phần có đủ năng lượng hay không, sau đó kiểm tra giun và sán lá gan.
sau khi sinh, bò thiếu canxi đột ngột nên nằm bẹp, cổ vẹo sang một bên, tai lạnh ngắt.
truyền canxi gluconat vào tĩnh mạch thật chậm, vừa truyền vừa nghe tim.
chừng nửa tiếng sau nó ợ hơi, run lên rồi tự đứng dậy, ai nấy mừng rỡ.
máy vắt sữa xách tay cho hộ nuôi năm con giá bao nhiêu, vệ sinh có phức tạp lắm không?
đường ống phải rửa bằng kiềm nóng rồi axit, nếu lười thì cặn sữa bám thành lớp vàng và nhiễm khuẩn.
trạm thu mua lấy mẫu từng bình, kết quả báo qua điện thoại trong vòng hai mươi bốn giờ.
mẫu của chị Lượm dương tính với kháng sinh, cả bồn hai tấn phải đổ bỏ.
chị khóc bảo bò vừa điều trị xong, tưởng đủ ngày rồi nên mới đem giao.
từ đó trại buộc dây đỏ vào chân con đang dùng thuốc để không ai vắt nhầm.
chúng tôi mong có que thử nhanh giá rẻ để tự kiểm tra trước khi mang ra trạm.
cỏ ủ trong túi ni lông bị chuột cắn thủng, không khí lọt vào làm mốc từ miệng túi mốc xuống.
người ta dùng máy bó và bọc màng tự động, mỗi cuộn nặng năm sáu mươi ký, để được cả năm.
thân cây chuối, bã dứa, vỏ chanh leo đều có thể ủ chua nếu biết cách phối trộn cho đủ chất khô.
mùa đông miền núi thiếu cỏ xanh, trâu bò gầy rộc rồi chết rét, nhà nào nghèo lại càng nghèo thêm.
dựng chuồng kín gió, nền lát gỗ hở, che bạt phía bắc là đã giảm được quá nửa số chết.
dê nhà cháu cứ gặm vỏ cây và liếm tường, có phải nó thiếu khoáng không ạ?
đúng rồi, cháu treo một tảng đá liếm có muối, canxi và vi lượng ở nơi khô ráo cho nó.
khi mua giống nên hỏi rõ cha mẹ nó là ai, tránh cho phối giữa anh em cùng bầy.
sổ theo dõi phối giống tuy đơn giản nhưng là tài sản quý nhất của người nuôi nái.
giết mổ nhỏ lẻ tại nhà chưa dẹp được vì lò tập trung ở xa và thu phí cao.
người tiêu dùng đòi thịt có nguồn gốc, nhưng khi mua lại chọn chỗ rẻ hơn hai nghìn đồng.
tấm khuôn ép cám bị mòn không đều ở mép trong, viên ra chỗ dài chỗ ngắn.
nhiệt độ buồng điều hoà phải giữ trên bảy mươi lăm độ thì vi khuẩn salmonella mới bị tiêu diệt.
nguyên liệu nhập khẩu phải chờ kết quả kiểm tra, phí lưu bãi mỗi ngày một tăng.
tôi đang nghiên cứu thay một phần khô đậu bằng bột côn trùng và phụ phẩm bia.
lợn ăn công thức mới lớn tương đương, song mùi thịt có khác chút ít theo nhận xét của người nếm.
xương, mỡ và nội tạng từ lò mổ nấu ở áp suất cao thành bột, mùi bay xa mấy cây số.
bắt buộc phải có tháp rửa khí và lò đốt hơi ngưng thì mới được cấp phép hoạt động.
vợ chồng anh Khải bỏ phố về quê nuôi bò, hai năm đầu lỗ gần bốn trăm triệu.
anh bảo mình học được một điều là phải trồng cỏ xong rồi hãy mua bò, chứ đừng làm ngược lại.
đến năm thứ tư đàn bò sinh sản đều, anh bán bê giống và bán cả phân ủ hoai.
ngày nào cũng thức dậy lúc bốn giờ, nghe tiếng bò nhai cỏ trong sương, thấy lòng nhẹ tênh.
thú y là nghề đi sớm về khuya, nửa đêm có người gọi đỡ đẻ cho trâu cũng phải đi.
thuốc nào dùng cho thú mang thai, thuốc nào cấm, ngoài vỏ hộp phải ghi thật rõ ràng.
chúng tôi phát hiện một lô vắc xin bị tách lớp, lắc mãi không tan nên đã lập biên bản trả lại.
bảo quản lạnh từ hai đến tám độ là yêu cầu bắt buộc, để đông đá cũng hỏng như để nóng.
hộp xốp có đá gel và nhiệt kế đi kèm giúp người ở bản xa mang vắc xin về an toàn.
nuôi nhốt lâu ngày, bò đực hung dữ, húc bật tung cánh cổng sắt rồi chạy ra đường cái.
năm sáu người đàn ông quây lưới mãi đến tối mịt mới dỗ được nó về.
theo báo cáo, toàn huyện đã tiêm phòng đạt tám mươi tư phần trăm tổng đàn thuộc diện phải tiêm.
số còn lại chủ yếu là trâu thả rông trong rừng, không bắt được.
kính đề nghị uỷ ban nhân dân huyện sớm công bố hết dịch để bà con được vận chuyển lợn đi bán.
khu đất dự kiến xây trại nằm cuối hướng gió, cách nhà dân gần nhất một cây rưỡi.
trại cần tuyển hai công nhân biết đỡ đẻ cho lợn, bao ăn ở, nghỉ bốn ngày mỗi tháng.
người mới vào phải ở khu cách ly hai đêm, gửi lại toàn bộ đồ dùng cá nhân ở ngoài cổng.
anh em trong trại trồng thêm rau, nuôi cá, tối đến đánh đàn ghi ta cho đỡ nhớ nhà.
giá con giống lên gần ba triệu một con, nhiều hộ chần chừ chưa dám thả lứa mới.
tôi hỏi thẳng đại lý có cho nợ cám đến cuối lứa không, họ bảo chỉ cho nợ nửa tháng.
nuôi theo đơn đặt hàng tuy lời không cao nhưng đêm ngủ ngon hơn nhiều.
thịt lợn thảo dược bán đắt gấp rưỡi, vậy cho ăn thảo dược gì và ai chứng nhận điều đó?
người bán cười trừ, nói là có cho ăn chút nghệ với quế trong tháng cuối.
truy xuất bằng chuỗi khối nghe rất kêu, song dữ liệu đầu vào vẫn do chính người nuôi tự nhập.
nếu nhập sai ngay từ đầu thì công nghệ nào cũng không cứu được sự tin cậy.
da lợn sấy khô phồng như bông gòn, chiên lên giòn tan, trộn gỏi ăn rất bắt.
chị chủ xưởng than da hay bị hôi lông, ngâm rửa nhiều nước mà vẫn chưa hết mùi.
dùng enzym phân giải mỡ kết hợp rửa nước ấm có thể giảm mùi rõ rệt sau bốn mươi phút.
`
