export default `
gà nhà em mấy hôm nay ủ rũ, mào tím ngắt, nước mũi chảy lòng thòng, bác xem giúp là bệnh gì?
con nào rút cổ, xệ cánh, ỉa phân xanh lẫn trắng thì bắt riêng ra, đừng để chung với bầy.
thả gà đồi bốn tháng mới bán, thịt săn chắc, da vàng ươm mà không cần trộn phẩm màu.
trại em nuôi mười nghìn gà lông màu, hôm qua cúp điện, quạt ngừng, sáng ra chết chất thành đống.
gà con một ngày tuổi chở bằng hộp giấy đục lỗ, tới nơi phải cho uống nước đường pha điện giải liền.
quây úm lót trấu dày một tấc, chụp sưởi treo giữa, nhìn gà tản đều là biết nhiệt vừa.
nó túm tụm lại dưới đèn là lạnh, còn há mỏ dạt ra mép quây là nóng quá.
cầu trùng làm gà ỉa phân sáp nâu lẫn máu tươi, độn chuồng ẩm ướt là mầm bệnh sinh sôi.
nhỏ mắt nhỏ mũi vắc xin Gumboro lúc bảy ngày, chủng đậu dưới cánh lúc mười bốn ngày.
pha vắc xin bằng nước máy có clo thì coi như đổ đi, phải cho thêm sữa bột gầy trước.
sao gà đẻ nhà tôi dạo này vỏ trứng mỏng dính, cầm lên là móp, có quả chẳng có vỏ?
mùa nóng gà thở dốc thải nhiều khí cacbonic nên máu thiếu canxi để tạo vỏ.
bổ sung vỏ sò hạt to vào buổi chiều, pha thêm natri bicarbonat và vitamin C vào nước.
tỷ lệ đẻ tụt từ chín mươi xuống bảy mươi phần trăm trong một tuần, nghi viêm phế quản truyền nhiễm.
lòng đỏ nhạt thếch, khách làm bánh chê, tôi trộn bột cúc vạn thọ với bắp vàng thì đậm lại.
trứng dính phân đem rửa nước lạnh là vi khuẩn bị hút vào trong qua lỗ khí.
máy rửa trứng phun nước ấm bốn mươi hai độ, sấy khô, áo dầu khoáng rồi in ngày lên vỏ.
soi đèn thấy vết máu, vết nứt chân chim thì gạt sang khay loại hai bán cho lò bánh.
cảm biến âm thanh gõ nhẹ vào vỏ, nghe tiếng trong là lành, tiếng rè là rạn ngầm.
mấy vỉ trứng chất chồng cao quá, xe thắng gấp, lòng trắng chảy tràn ra sàn nhớt nhợt.
buồng hầm khí mê-tan không được đặt sát chuồng gà vì hơi thối làm chúng viêm mắt.
máy ấp ba nghìn trứng tự đảo nghiêng bốn mươi lăm độ mỗi hai tiếng, nhiệt giữ ba bảy phẩy bảy.
ngày thứ mười tám chuyển trứng sang khay nở, tăng ẩm, ngừng đảo, chờ nó mổ vỏ.
gà con chết tắc trong vỏ, khô dính màng, chắc tại cuối kỳ thiếu hơi nước.
điện yếu quạt quay chậm, nhiệt trong tủ chỗ nóng chỗ lạnh, lứa này nở được có nửa.
tôi lắp thêm bộ lưu điện với cái còi báo, đang ngủ nghe hú là bật dậy chạy ra.
phân biệt trống mái qua lỗ huyệt, cô thợ người Nhật làm một giờ cả nghìn con.
gần đây người ta khoét lỗ nhỏ trên vỏ lấy giọt dịch đo hoóc-môn để biết giới tính từ ngày thứ chín.
cắt mỏ bằng lưỡi nung đỏ, khét mùi sừng, làm vội chảy máu, con gà bỏ ăn mấy bữa.
nuôi không lồng theo yêu cầu phúc lợi động vật, có cào bới, có sào đậu, có ổ đẻ kín đáo.
khách sạn quốc tế chỉ mua trứng gà thả, nhưng giá thành cao hơn gần một nửa, ai bù?
chúng mổ nhau trụi lông, lòi ruột, ban đầu tưởng chuột cắn, hoá ra ánh sáng gắt quá.
thay bóng vàng dịu, treo bó rau, thả vài khối rơm cho nó bận rộn thì đỡ hẳn.
mò gà nhỏ li ti bò lên tay ngứa không chịu nổi, chui khe ván, đêm ra hút máu.
rắc đất tảo cát, quét vôi các khe, hơ lửa khò dưới gầm sào đậu cho chết trứng.
bắp rang ẩm mốc làm gan gà sưng bở, vàng như đất sét, ăn đủ mà vẫn còi.
xe cám tới trễ hai ngày, tôi phải mua tạm bắp xay ngoài chợ, đàn gà đổi cám đột ngột tiêu chảy liền.
silô cám bị dột, nước ngấm theo mối nối, cám đóng bánh quanh thành, vít tải không lôi ra được.
lấy búa cao su gõ bên ngoài mãi mới sụp một tảng, mở nắp ra mùi men chua nồng nặc.
đường ăn tự động chạy cáp đĩa bị đứt giữa chuồng, công nhân phải xách xô đổ từng máng.
núm uống nghẹt cặn thuốc với màng nhầy, gà khát, mổ lách cách mà không ra giọt nào.
súc ống bằng nước oxy già ba phần trăm, ngâm qua đêm lúc trống chuồng, xả đầu cuối thật mạnh.
nền trấu kết bánh, bàn chân gà loét đen, xuất khẩu chân gà bị trừ tiền hết trơn.
phay tơi lớp độn bằng máy xới mini, rải thêm mùn khô và bột hút ẩm ở chỗ gần núm uống.
giấy làm mát thủng, nắng xiên vào, gà đầu chuồng thì run, cuối chuồng thì ngộp.
tốc độ gió qua lưng gà chừng hai mét rưỡi một giây sẽ cho cảm giác mát hơn sáu bảy độ.
bạt trần chùng xuống, gió chạy luồn lên trên mất, phải căng lại cho kín khít.
ra gà ban đêm bật đèn xanh lam, nó lờ đờ đứng yên, túm hai chân bỏ lồng nhẹ nhàng.
bắt ẩu gãy cánh, bầm ức, lò mổ chụp hình gửi lại, mỗi con trừ bảy ngàn.
dây chuyền treo ngược, điện nước làm bất tỉnh, cắt cổ, nhúng sáu mươi độ, vặt lông bằng ngón cao su.
ngón cao su chai cứng thì rách da, ngón mới mềm quá lông măng còn tua tủa.
nhổ lông vịt bằng sáp nóng chảy, nhúng, làm lạnh rồi bóc ra trắng nuột cả mảng.
vịt ruồng ghẻ rụng lông, bơi ao tù lâu ngày, chân nứt nẻ, mắt dính ghèn.
vịt chạy đồng từ Long An xuống Kiên Giang, lùa theo vụ gặt, đêm dựng lều lưới bên kinh.
ông Sáu chèo xuồng hụ một tiếng, cả bầy hai ngàn con rẽ nước lạch bạch theo sau.
ăn lúa rụng, ốc, cua, trứng vịt lòng đỏ au, lò muối tranh nhau đặt cọc từ sớm.
chủ ruộng bắt trả tiền thả đồng, mỗi công hai chục, có nơi đổi bằng mấy chục hột vịt.
vịt con bị rút gân, bại chân, ngửa cổ ra sau rồi chết, mổ thấy gan xuất huyết lấm tấm.
bệnh dịch tả vịt làm sưng đầu, chảy nước mắt máu, chích thẳng vắc xin vào ổ dịch mới cứu được.
trứng vịt lộn ấp mười tám ngày cho Nam, ngoài Bắc lại khoái ăn già hai mươi mốt.
lò ấp thủ công ủ bằng thóc rang, chủ kê trứng lên mí mắt đoán nhiệt, vậy mà nở đều.
trứng muối trét tro rơm dẻo, vùi hai chục ngày, luộc lên lòng đỏ dầu tươm lóng lánh.
bắc thảo bọc trà, vôi, tro, lòng trắng hoá thạch trong màu hổ phách, có vân như lá tùng.
kiểm nghiệm ra chì vì cơ sở pha oxit cho mau đông, bị bêu tên trên ti vi.
ngan Pháp lai nặng bảy ký, thịt đỏ, đi lạch bạch, hay ăn mò cua hỏng cả bờ mương.
ngỗng giữ nhà dữ hơn chó, thấy khách lạ vươn cổ rít lên đòi mổ.
trứng ngỗng bà bầu ăn được gì đâu, bác sĩ nói thế mà giá vẫn năm sáu chục một quả.
chim cút đẻ lồng tầng, tiếng kêu ríu rít, phân rơi xuống khay khai nồng phải dọn hằng ngày.
cút giật mình bay đập đầu, trần lồng lót lưới mềm, đừng bấm còi ngoài cửa.
trứng cút luộc bóc vỏ bằng máy lăn cao su, quả trầy, quả rách, chị em ngồi nhặt lại.
bồ câu Pháp đẻ hai quả, cặp đôi thuỷ chung, ra ràng hai mươi tám ngày bán cho quán cháo.
diều hâu với mèo hoang rình, lưới hở có một gang mà sáng mất ba con giống.
gà Đông Tảo chân to như chân voi, sần đỏ, ấp vụng, giẫm vỡ trứng nên phải ấp máy.
gà chín cựa Phú Thọ, gà Hồ, gà Mía, mỗi làng giữ một dòng như giữ của gia bảo.
gà đá bị cấm tổ chức cá độ, vậy mà cuối tuần vẫn thấy xe biển lạ vô vườn tràm.
gà tây lóc cóc xoè đuôi, nuôi bán mùa Giáng sinh, ra Giêng là ế chỏng vó.
đà điểu mổ đồ lấp lánh, nuốt cả ốc vít, trại Ba Vì phải nhặt sạch sân.
da đà điểu có nốt lông, thuộc xong làm ví, mảnh phế đem dán hộp.
yến làm tổ trong nhà xây bít bùng, loa dụ kêu rúc rích suốt từ sáng tới tối, hàng xóm mất ngủ.
lỗ thông hơi, máy phun sương, gỗ meranti khử mùi, thiếu một món là chim lượn rồi bỏ.
phân yến, gián, bọ xít bay ra, trường học kế bên than phiền, xã yêu cầu tắt loa lúc nghỉ trưa.
tổ yến nhặt lông dưới kính phóng đại, cô thợ một ngày làm được bảy tám tai.
tổ giả làm từ rong, da heo, thử bằng quang phổ hồng ngoại thấy lệch ngay đỉnh protein.
nitrit trong tổ đỏ cao, Trung Quốc trả hàng, doanh nghiệp rửa nước ấm nhiều lần cho giảm.
chưng yến đóng lọ tiệt trùng một trăm mười lăm độ, sợi tan nát, thêm chất ổn định thì dai lại.
tằm ăn rỗi nghe rào rào như mưa rơi, cả nhà hái dâu không kịp thở.
lá dâu ướt sương phải hong ráo, cho ăn lá nước là tằm ỉa lỏng, chết vàng bụng.
ngày bốn lần thay phân, xịt vôi bột phòng nấm, ai bôi dầu gió đừng có bước vô buồng.
mùi nhang muỗi, khói thuốc lá bay sang cũng đủ làm cả nong tằm oằn mình nhả dịch xanh.
ruộng lúa bên cạnh phun thuốc, gió tạt sang vườn dâu, lứa ấy mất trắng bốn chục triệu.
bệnh gai do ký sinh nosema truyền qua trứng, soi bướm mẹ dưới kính mới loại được.
trứng giống nhập lậu từ bên kia biên giới, không kiểm dịch, kén mỏng, tơ đứt liên miên.
tằm chín trong veo, ngẩng đầu lắc lư tìm chỗ, bắt lên né tre sợi ngang sợi dọc.
né gỗ ô vuông xoay, mỗi ô một con, kén sạch không dính phân, ít kén đôi.
trời ẩm quá tơ không khô, kén úng, đốt lò than quạt nhẹ cho thoáng.
nấu kén tám mươi độ, quậy đũa vớt mối, dân làng Cổ Chất kéo tơ bằng guồng gỗ đạp chân.
máy ươm tự động có cảm biến độ mảnh, tụt sợi là nó tự châm thêm kén mới.
tơ gốc, tơ nõn, đũi, nhộng, chẳng bỏ phần nào, nhộng rang lá chanh nhắm bia rất bắt.
nước nấu kén chứa sericin, cô đặc kết tủa bằng cồn làm mỹ phẩm giữ ẩm.
lụa Bảo Lộc chuội bằng xà phòng kiềm, chưa tới thì cứng, quá tay thì xơ xước.
tằm sắn ăn lá khoai mì, kén không kéo được sợi liền, đem chải xe như len.
khung cửi Vạn Phúc lạch cạch, con thoi lao vun vút, đứt sợi phải dừng nối bằng nút nhỏ xíu.
lụa giả pha polyester đốt lên vón cục đen cứng, tơ thật cháy ra tro mịn mùi tóc khét.
ong mật nội làm tổ trong đõ gỗ mít, cửa bé bằng ngón tay, chiều bay về lượn vòng.
ong Ý nuôi thùng kế, đi theo mùa hoa: vải, nhãn, keo, cà phê, bạc hà.
xe tải chở bốn trăm thùng chạy đêm, bịt cửa lưới, sáng chưa tới nơi là ong ngộp.
đặt ong nhờ vườn nhãn, chủ vườn tính hai lít mật mỗi mười thùng, có năm khỏi lấy vì ong giúp đậu trái.
ve Varroa bám lưng, ong non nở cánh quăn, bò lổm ngổm trước cửa thùng.
treo dải thuốc, rắc đường bột, bẫy nhộng đực, thay phiên kẻo kháng, mà đúng mùa lấy mật thì ngưng.
thối ấu trùng châu Mỹ chấm tăm kéo ra sợi nhớt hôi keo, đốt nguyên thùng chứ không chữa.
ong bốc bay, đậu thành chùm trên ngọn xoài, ông cụ đội nón lưới trèo lên hứng bao.
chúa già đẻ lốm đốm, nắp nhộng lép, phải giết đi rồi giới thiệu chúa tơ trong lồng.
cấy ấu trùng vào chén sáp bằng kim di trùng nhỏ xíu, ba ngày vét sữa ong chúa trắng chua.
máy quay ly tâm mật bắn tanh tách vô thành thùng, rút vòi chảy thành dải vàng óng.
mật non nước nhiều, thuỷ phần hai mươi lăm phần trăm, để lâu sủi bọt phồng nắp can.
hạ thuỷ phần bằng chân không bốn mươi lăm độ, nấu nóng quá là HMF vọt lên, khách loại.
mật bạc hà Hà Giang đục ánh xanh, sánh, kết tinh mịn như mỡ, dân buôn pha siro bán nhan nhản.
đồng vị các-bon phát hiện đường mía trộn, nhưng siro gạo thì phải soi bằng cộng hưởng từ hạt nhân.
Mỹ đánh thuế chống bán phá giá mật ong mình, người nuôi lao đao, bán dưới giá thành.
tôi nuôi ong hai mươi năm, chưa bao giờ thấy mùa hoa keo mưa liên miên thế này, ong đói ăn hết dự trữ.
cho ăn xi-rô đường một một, thêm bột phấn đậu nành, ong vừa ăn vừa xây bánh tổ.
kiến bò lên chân kệ, cóc ngồi chầu dưới cửa, chim chèo bẻo đớp từng con, bao nhiêu kẻ thù.
ong chích sưng húp mặt, một người sốc phản vệ tím tái, may có ống adrenalin sẵn.
keo ong đen dẻo vét mép thùng, ngâm cồn bảy mươi, lọc ra dung dịch súc họng.
phấn hoa hứng bằng lưới cào chân, sấy dưới bốn mươi độ, nếu ẩm là mốc, mọt ăn rỗng.
sáp nấu cách thuỷ, lọc bã, rót khuôn, cán chân tầng in ô lục giác.
ong dú không ngòi đốt, thùng nhỏ gác chái nhà, mật chua chua, nửa lít bạc triệu.
vườn dưa lưới thuê ong một lứa ba trăm nghìn một thùng, đặt lúc hoa cái nở rộ.
nông dân xịt thuốc ban sáng, ong thợ chết rải thảm trước cửa, ai đền cho tôi bây giờ?
đề nghị xã thông báo trước lịch phun bảy mươi hai tiếng để chủ ong kịp dời thùng.
cân điện tử đặt dưới thùng, mỗi tối nhắn tin hôm nay tăng hai ký mốt, vậy là hoa rộ.
micro nghe tiếng vù trong thùng, khi chuẩn bị chia đàn tần số đổi khác hẳn.
dế mèn nuôi thùng nhựa, vỉ trứng xếp đứng, gáy inh tai, ăn cám gà với lá sắn.
thùng bí hơi ẩm mốc, dế chết đen bụng, bốc mùi tanh nồng, lây sang cả dãy kệ.
cào cào, bọ cạp, ve sữa cũng có người nuôi bán quán nhậu, lời ăn lỗ chịu.
lươn không bùn, ếch bể bạt thì thuộc thuỷ sản, chứ bên chăn nuôi không quản.
ba ba, cá sấu, rắn hổ trâu cần giấy, khai báo định kỳ từng con nở con chết.
da cá sấu bụng không thẹo mới đắt, nên người ta nuôi ô riêng, nền tráng men.
trùn đỏ, bo bo, ruồi lính đen nuôi làm mồi tươi, sáng vớt bán từng bịch ở chợ Bình Điền.
chị Nga ơi, trứng hôm nay nhặt được ba trăm bảy mươi hai quả, vỡ mất năm.
tiền trứng trả cuối tuần, khách nợ gối đầu, muốn mua cám phải xoay chỗ nọ đập chỗ kia.
giá trứng rớt còn một ngàn ba, mỗi ngày mở mắt ra là lỗ sáu triệu.
có ông đập bỏ đàn gà đẻ non, bán thịt ba chục ngàn một con, tháng sau giá lại lên.
đúng là chăn nuôi như đánh bạc, được một lứa cười, thua ba lứa khóc.
tụi em gom mười hai trại ký chung một hợp đồng, mua cám tận xưởng rẻ hơn bảy phần trăm.
có anh bẻ kèo bán ra ngoài lúc giá cao, thế là cả nhóm bị phạt vì thiếu sản lượng.
họp cãi nhau tới khuya, cuối cùng thống nhất ai vi phạm thì trừ tiền đặt cọc.
cúm gia cầm H5N1 chết lai rai ở chợ, đội tiêu huỷ mặc đồ trắng đi từng nhà.
con gà bốn ký béo múp mà cho vô bao đốt, má tiếc đứt ruột, nước mắt ngắn dài.
tiêm phòng vét cho đàn dưới hai nghìn con, vắc xin miễn phí, hộ lớn tự bỏ tiền.
thú y xã có mình anh Toản, chạy mười một thôn, phụ cấp chưa đủ tiền xăng.
lấy mẫu swab hầu họng, bỏ ống môi trường, giữ đá, chuyển trong hai mươi bốn giờ.
hai dòng virus tái tổ hợp, trình tự gen khác chủng vắc xin đang dùng, cần đánh giá lại.
trứng SPF cấy virus qua xoang niệu nang, thu dịch, bất hoạt, phối nhũ dầu.
bơm tiêm liên tục gắn chai, bấm một phát nửa phân khối, mỏi nhừ ngón cái.
tiêm lệch vào xương, gà liệt một chân, kêu chí choé, phải gọi người khác làm thay.
phun sương vắc xin hạt to cho gà con ở trạm ấp, mỗi hộp trăm con đi qua dưới vòi.
phân gà hốt từ băng tải mỗi hai ngày, chở vô nhà ủ, trộn trấu đảo bằng tang trống quay.
ruồi kín mặt tường, bà con xóm dưới kéo lên trụ sở, đòi đóng cửa trại trong tháng.
chủ trại xuống nước, xin ba mươi ngày làm mái che, bạt kín, rải vôi và thả bọ ăn trứng ruồi.
lò sấy phân thổi khói, mùi khét lẫn mùi khai, tháp hấp thụ axit chạy cho có lệ.
đốt trấu lẫn phân gà phát hơi nóng sưởi gà con, tro đem bán làm phân kali.
máy nhặt gà chết chạy ray trần, camera nhìn xác nằm im quá mười phút là báo.
robot đi tuần trong chuồng, đèn chớp, gà tản ra, vận động nhiều nên chân khoẻ.
ban đầu chúng hoảng, dồn góc đè nhau, tập mười hôm mới quen cái cục lù lù ấy.
nghe tiếng khẹc ban đêm bằng micro, phần mềm đếm số lần ho báo hô hấp sớm hai ngày.
quạt ồn, máy ăn ồn, thuật toán lọc nhiễu kém, báo động giả miết, chủ trại rút phích.
cân tự động treo như cái đu, gà nhảy lên đứng chơi, số liệu trung bình gửi về mỗi sáng.
lứa này ba lăm ngày hai ký mốt, FCR một phẩy năm hai, thiệt tình chưa bao giờ ngon vậy.
ăn thua con giống khoẻ, không nhiễm mycoplasma từ đàn bố mẹ truyền qua trứng.
bố mẹ ăn kiểm soát, ngày cho ngày nhịn, con trống riêng máng cao, lưới chắn vừa đầu.
trống thừa cân giẫm rách lưng mái, phải tuyển lại lúc hai mươi tuần.
ánh sáng tăng dần mỗi tuần nửa tiếng cho tới mười sáu giờ thì giữ.
quên chỉnh đồng hồ, đèn tắt sớm ba hôm, đàn thay lông hàng loạt, ngưng đẻ luôn.
gà ta lai chọi nấu lẩu lá giang, thịt dai ngọt, nhai đã miệng hơn gà trắng.
gà ủ muối, gà đốt sim, gà hầm sả, một con hai ký đãi bốn người là phủ phê.
bà Tư quét sân rải lúa kêu túc túc, cả bầy chạy xoải cánh từ bụi tre ra.
cái bội tre, cái nơm úp, máng bương bổ đôi, đồ nghề nhà quê đơn sơ mà bền.
thằng nhỏ rượt gà chạy vòng vòng giếng, té trầy đầu gối mà cười nắc nẻ.
đêm chồn vô, chó sủa dữ, xách đèn ra còn mỗi nhúm lông bay lả tả.
con mái ấp dữ dằn, xù lông, mổ chảy máu tay ai thò vô ổ.
ổ rơm có rệp thì hơ qua lửa, lót lá xoan, nhét vài tép tỏi.
gà gáy trái canh, các cụ nói điềm gở, thầy thú y cười bảo tại đèn đường mới lắp.
đám giỗ ông nội mổ sáu con, vặt lông, chặt, luộc, nước luộc nấu miến.
chặt gà phải dao nặng thớt nghiến, một nhát đứt gọn, xương không vụn.
mùng một Tết xem chân gà bói năm, ngón chụm ngón xoè, mỗi người đoán một kiểu.
cháu muốn khởi nghiệp nuôi vịt trời, chú cho cháu hỏi giấy tờ, giống và bán ở đâu ạ?
chú nói thật, tìm người mua trước khi mua giống, đừng nghe quảng cáo bao tiêu đầu ra.
bên bán giống họ bao tiêu miệng, tới lứa nói vịt không đạt, bay mất.
viết hẳn hợp đồng, ghi cân nặng, giá, ngày bắt, mức phạt, có đóng dấu công ty.
lấy số tài khoản, mã số thuế tra trên mạng xem doanh nghiệp còn hoạt động hay đã giải thể.
đặt cọc nửa phần thôi, nhận hàng đủ rồi hãy trả nốt, nhớ xin biên nhận.
trung tâm khuyến nông chuyển giao năm mô hình, hỗ trợ bảy mươi phần trăm giống và vật tư.
tiêu chí chọn hộ: có đất, có vốn đối ứng, biết ghi chép và chịu chia sẻ lại cho người sau.
nghiệm thu đủ bốn bước, ảnh trước ảnh sau, danh sách ký nhận, hoá đơn hợp lệ.
anh kế toán phòng nông nghiệp bắt làm lại quyết toán vì thiếu một chữ ký của hộ dân.
hộ đó đi Đồng Nai thăm con, tháng sau mới về, vậy là hồ sơ treo lơ lửng.
nhà báo tới quay, bảo rải thêm lúa cho gà chạy ra đông để lấy cảnh.
bài đăng lên, cả trăm cuộc gọi, toàn hỏi xin kinh nghiệm, chưa ai hỏi mua.
con gái mở tài khoản bán trứng online, livestream giữa chuồng, gà chen vô ống kính.
khách bình luận dễ thương quá, mà chốt đơn được mười hai chục, ship tận Đà Nẵng bể bảy trứng.
hộp mút khoét lỗ, quấn màng, dán nhãn hàng dễ vỡ, shipper vẫn quăng như quăng gạch.
thử đóng khay bột giấy khuôn sâu, chèn vỏ trấu, thả rơi từ một mét không nứt quả nào.
giá bao bì lên ba ngàn một chục, chị tính tới tính lui rồi thở dài.
thôi mình bán gần, sáng chạy xe một vòng mấy quán hủ tiếu, chiều ghé trường mầm non.
trường yêu cầu giấy kiểm dịch, chứng nhận an toàn, hoá đơn điện tử, hợp đồng nguyên tắc.
cô hiệu phó dễ tính, cho nợ giấy tới đầu tháng, bù lại trứng phải to đều.
nhà em gà đẻ lai rai, gom ba hộ mới đủ năm trăm trứng mỗi thứ Hai.
trứng nhà này ăn cám thừa, nhà kia ăn bắp, màu lòng đỏ khác nhau, bếp trưởng thắc mắc.
thống nhất công thức, cùng mua một loại cám, cùng trộn rau, tháng sau hết ai phàn nàn.
sổ trực chuồng ghi ngày, số chết, số loại, cám dùng, nước uống, thuốc, ký tên người trực.
chữ anh Được như gà bới, không ai đọc nổi, chuyển qua nói vào điện thoại nó tự chép ra.
nó nghe giọng Quảng Nam thành chữ tréo ngoe, ghi chín con chết thành chính quyền chết.
cười đau bụng rồi thôi, lại lấy bút chì ghi lên bìa các tông treo cửa.
vịt biển Đại Xuyên uống được nước lợ, nuôi ngoài bãi sú, ăn còng, trứng to vỏ xanh.
triều lên ngập bãi, lưới chắn bung, vịt trôi tuốt ra cửa sông, thuê thuyền lùa nửa ngày.
nước mặn làm lông mất dầu, con nào ướt sũng run cầm cập thì bắt lên hong lửa.
ao nuôi vịt nước xanh như sơn, tảo dày, cá ngóp, tanh lợm giọng.
chia ao luân phiên, nửa tháng cho nghỉ, thả bèo tấm hút bớt đạm, vớt bèo cho vịt ăn lại.
máng cám nổi trên phao tre, vịt vừa ăn vừa vầy, cám rơi xuống nuôi cá rô phi.
giờ quy định cấm nuôi chung kiểu ấy vì sợ kháng sinh lây sang cá, mà dân vẫn quen.
lông vũ vịt phân loại bằng hòm gió, nhung nhẹ bay xa nhất, bán cho xưởng áo phao.
giặt, sấy, khử mùi, đo độ phồng, chứng nhận không vặt sống mới đi được Nhật.
công nhân tách lông dính đầy tóc, hắt xì liên tục, một ca nghỉ giải lao ba lần.
gan ngỗng béo bị các tổ chức phản đối, trại chuyển qua bán thịt xông khói.
lò xông khói mùn cưa gỗ sồi, vịt treo lủng lẳng, mỡ nhỏ xèo xèo xuống khay.
benzopyren trong lạp vịt cao vì mỡ cháy bốc lên, tách buồng khói ra là giảm.
chà bông gà đánh tơi, sấy, đóng hũ hút ẩm, mở nắp để hai hôm đã ỉu.
súp xương gà cô đặc ba mươi độ Brix, sấy phun thêm maltodextrin cho khỏi bết tháp.
collagen sụn ức gà thuỷ phân bằng enzym papain, vị đắng, khử bằng than hoạt tính.
vỏ trứng nghiền siêu mịn làm bột canxi, màng vỏ bóc riêng bán cho hãng mỹ phẩm.
tách màng bằng khuấy xoáy nước và tuyển nổi, mảnh vỏ chìm, màng nổi lơ lửng.
lysozyme từ lòng trắng hấp phụ nhựa trao đổi ion, rửa muối, tinh sạch, sấy lạnh.
kháng thể IgY trong lòng đỏ gà mái gây miễn dịch có thể thay kháng sinh cho heo con.
đề tài nghiệm thu loại khá, xong cất ngăn kéo, vì giá thành cao gấp ba kháng sinh.
thầy hướng dẫn bảo đừng nản, giảm chi phí ở khâu tách béo là có đường ra.
xưởng thử tách bằng carrageenan, lọc ép khung bản, tiết kiệm hẳn dung môi đắt đỏ.
mong quý vị nào có dây chuyền cũ quy mô năm mươi lít một mẻ cho chúng tôi thuê chạy thử.
làm thế nào cho gà đẻ đều quanh năm, kể cả những tháng trời rét và ngày ngắn?
em mới nuôi một trăm con gà ta, xin các anh chị chỉ giúp lịch tiêm phòng cho đầy đủ.
trứng của nhà em bán ra hay bị kêu là vỏ có đốm nâu và lòng trắng loãng như nước.
lòng trắng loãng thường do trứng để lâu ở nơi nóng, hoặc do gà mái đã già.
muốn giữ trứng tươi thì nên để đầu to hướng lên trên, nơi mát và ít rung động.
trại tôi cần một máy ấp cỡ một nghìn trứng, có thể chạy bằng bình ắc quy khi mất điện.
anh nên chọn loại có hai bộ điều khiển độc lập, cái này hỏng thì cái kia thay ngay.
phân gà ướt sinh nhiều khí cay mắt, vậy trộn thứ gì vào nền cho khô và bớt mùi?
người ta hay dùng trấu, vỏ lạc, mùn cưa đã phơi khô rồi rắc thêm men vi sinh.
nếu nền đã bết thành mảng thì phải hót bỏ chứ đừng phủ chồng lên trên.
đàn vịt đẻ của bác Lộc tự nhiên ngưng đẻ sau một đêm có tiếng pháo nổ gần chuồng.
loài này nhát lắm, đổi người cho ăn hay đổi màu áo cũng đủ làm chúng hoảng loạn.
mật ong của em bị kết tinh trắng đục dưới đáy chai, khách nghi là pha đường nên đòi trả.
em phải giải thích rằng đó là hiện tượng tự nhiên, ngâm nước ấm bốn mươi độ thì tan ra.
cách nào phân biệt mật thật và mật giả tại nhà đều chỉ mang tính tham khảo thôi.
muốn chắc chắn thì gửi mẫu tới phòng thử nghiệm được công nhận, phí hơn một triệu đồng.
chúng tôi cần công nghệ tách nước khỏi mật ong ở nhiệt độ thấp với chi phí chấp nhận được.
thiết bị cô đặc màng rơi chân không năm trăm lít một mẻ đang được chào giá bốn trăm triệu.
so với thu nhập của người nuôi ong thì con số ấy quá lớn, phải nhiều hộ chung nhau mới mua nổi.
tằm nhà tôi năm nay cứ đến tuổi năm là lăn ra chết, thân mềm nhũn và đen dần từ giữa.
bệnh bủng do virus lây qua lá dâu bẩn, cần sát trùng nhà nuôi bằng vôi và formol trước mỗi lứa.
né tằm bằng nhựa dễ rửa và ít mốc hơn né rơm, chỉ có điều vốn ban đầu hơi cao.
sợi tơ ươm từ kén ẩm bị đứt liên tục, công nhân phải nối mỏi cả tay.
sấy kén bằng gió nóng hạ nhiệt từng bậc giữ cho lớp keo không bị cứng lại.
vậy nhộng sau khi ươm còn ăn được không, có chất gì độc không?
nhộng tươi ăn ngay thì bổ, còn nhộng để ôi sinh ra histamin dễ gây dị ứng.
một doanh nghiệp muốn mua toàn bộ nhộng để ép dầu và làm bột đạm cho thức ăn tôm.
đó là tin vui, vì trước nay phần lớn nhộng chỉ bán rẻ hoặc đổ bỏ.
xin hãy hướng dẫn cách làm nhà yến ít tiếng ồn mà chim vẫn vào ở.
đừng mở loa hết cỡ, hãy đặt loa nhỏ hướng lên trời và chỉ bật vào giờ quy định.
trại cút của chị Diễm lắp máng hứng trứng nghiêng nên trứng tự lăn ra, đỡ phải thò tay nhặt.
góc nghiêng chừng bảy tám độ là vừa, dốc quá trứng va vào nhau nứt vỏ.
dịch cúm xuất hiện ở tỉnh bên, đề nghị các hộ không mua gà trôi nổi và hạn chế người lạ ra vào.
hố sát trùng trước cổng phải thay thuốc hai ngày một lần, trời mưa thì thay hằng ngày.
lồng vận chuyển sau mỗi chuyến phải cọ sạch, phun thuốc rồi phơi nắng mới được dùng lại.
nhiều lái buôn chạy liền ba bốn trại trong một buổi, đó là con đường lây bệnh nhanh nhất.
tôi thà bán chậm vài hôm chứ nhất định không cho họ đem lồng bẩn vào sân.
`
