export default `
đường non sệt trút vô máy ly tâm quay vù vù, mật văng ra vách.
đường vàng vón tảng cứng như đá, lấy búa gõ mới xuống được phễu.
mật rỉ đem lên men cồn, nấm men sủi ục ục, bã hèm nâu đen nóng hổi.
bã hèm tưới ruộng nhiều quá đất chai, mặn kali, mía lún phún.
bã mía ép ván dăm, làm chén đĩa dùng một lần, đốt phát điện lên lưới.
giá điện sinh khối bảy phẩy không ba xu, nhà máy đường sống được nhờ khoản ấy.
đường lậu tuồn qua biên giới An Giang, rẻ hơn hai ngàn, hàng trong nước ế.
kẹo kéo, mật mía nấu chảo gang, thợ khuấy dầm dề mồ hôi.
xe nước mía đầu ngõ trục ép inox, rác xác mía chất cao ngang hông.
dừa khô Bến Tre lột bằng cây nọc nhọn, một người giỏi ngày được hai ngàn trái.
hụt tay mũi nọc đâm, sẹo chằng chịt, nhưng nghề cha truyền con nối.
nạo vỏ nâu cơm dừa bằng dao cong, da trắng tinh, rớt xuống thau bõm bõm.
cơm dừa nạo sấy tầng sôi, ẩm ba phần trăm, béo ngậy, trắng như tuyết.
dầu dừa ép nóng ngả vàng, hôi khói; ép lạnh thì trong veo, dịu mùi.
ly tâm nước cốt ba pha ra dầu tinh khiết mà không cần gia nhiệt.
nước dừa già đem làm thạch, con giống màng nhầy Acetobacter, khay úp báo.
khay thạch bị tách lớp, mặt nhăn, lấm chấm mốc đen, chắc nhiễm tạp.
sọ dừa nung than thiêu kết, hoạt hoá bằng hơi nước chín trăm độ thành than hoạt tính.
chỉ xơ dừa kéo sợi, dệt lưới chống xói, nhồi nệm, bện thảm chùi chân.
mụn dừa ép bánh năm ký, ngâm nước nở phồng gấp sáu.
đuông dừa khoét cổ hũ, nghe rột rột trong thân, chậm là gãy ngọn.
bọ cánh cứng ăn lá làm tàu dừa khô xơ, nuôi ong ký sinh thả lên mới dứt.
sâu đầu đen quét qua, dừa treo cổ, trái lửng rụng ào.
dừa xiêm uống nước cắt lúc tám tháng, gọt kim cương, màng bọc, nước đá.
dừa sáp lắc không nghe ọc ạch, cơm dày dẻo quánh, cấy phôi mới ra nhiều cây sáp.
cây cao mười mấy mét, thợ leo bằng dây nài, khỉ người ta huấn luyện hái cũng có.
máy leo cây hái dừa điều khiển từ xa, ôm thân bằng ba bánh cao su, cắt bằng cưa xích.
kẹo dừa quấn bánh tráng mỏng, sên chảo đồng đến khi nhỏ vô nước là cứng.
lò kẹo hồi xưa dùng củi dừa, bây giờ sên điện tự đảo, ít khê mà kém thơm.
mật hoa dừa hứng sáng sớm, để quá trưa lên men sủi bọt, thành thứ rượu chua chua.
ca cao xen dừa, trái tím, trái vàng mọc ngay thân, bổ bằng chày gỗ.
hạt ủ thùng gỗ sáu ngày, đảo hai lần, nóng hầm tới năm mươi độ, mùi rượu rồi mùi giấm.
cắt đôi hạt coi nâu hay tím xám, còn xám đá là ủ chưa đạt.
sóc khoét rỗng quả, bọ xít chích đen vỏ, thối trái do nấm nước.
bơ ca cao ép thuỷ lực, bánh khô nghiền bột, kiềm hoá cho sẫm màu.
thanh sô cô la phủ lớp trắng mờ là do bơ kết tinh lại, ăn vẫn được.
quế Trà Bồng bóc vỏ đúng mùa nhựa, nậy nhẹ là tuột nguyên thanh.
quế ống, quế chẻ, quế sáo phơi dịu rồi cuộn tròn, cột lạt, xếp hòm gỗ.
lá quế chưng cất lấy tinh dầu, nồi hơi rò, dầu lẫn nước đục ngầu.
coumarin cao quá nên bên Đức hạn chế, khách hỏi hàm lượng trước khi đặt.
hoa hồi Lạng Sơn tám cánh nở xoè, cánh lép thì rẻ, sao hấp chuyển nâu đỏ.
thảo quả sấy lò đất dưới tán rừng, khói um, đồng bào chặt bao nhiêu cây làm củi.
sa nhân, ba kích, đẳng sâm trồng dưới tán, vừa giữ rừng vừa có đồng ra đồng vào.
sâm Ngọc Linh giả làm bằng tam thất vũ diệp, nhìn mắt thường khó lòng phân biệt.
giải mã đoạn gen ITS nhận ra ngay mẫu nào thật mẫu nào trà trộn.
đinh lăng ba năm nhổ rễ, rửa bàn chải, thái phiến, sao rượu gừng.
xạ đen, cà gai leo, dây thìa canh bó thành túi lọc, bán ở trạm dừng chân.
hoa hoè, kim ngân, cúc chi hái nụ, đồ qua hơi rồi sấy mới không bay màu.
cây dâu tằm cắt cành chừa gốc, ra chồi mướt, lá bóng nuôi tằm lớn.
bông vải sâu hồng đục múi, xơ vàng, xe sợi hay đứt.
đay, gai xanh, tước vỏ bằng máy, ngâm bùn khử keo, sợi bóng như tơ.
lác chiếu Vũng Liêm chẻ đôi, phơi, nhuộm phẩm, dệt khung gỗ lách cách.
cói Nga Sơn gặp nước phèn bị đỏ gốc, sợi giòn, đan làn đứt nham nhở.
thuốc lá vàng sấy lò, treo ghim từng kẹp, vàng hoá, cố định màu rồi khô cọng.
hương nhu, sả chanh cắt cách gốc hai lóng, héo nhẹ trước khi vô nồi chưng.
một tấn sả cho chừng ba bốn lít dầu, bã phơi đốt lại nồi, không phí thứ gì.
mắc ca Lâm Đồng trồng mười năm chưa bói, cây lai thực sinh, bị lừa giống.
hạt mắc ca cưa rãnh vỏ, sấy từ từ dưới bốn mươi độ, nhân vàng nhạt mới giòn.
óc chó, hạt dẻ Trùng Khánh, trám đen Cao Bằng mỗi thứ đều có mùa.
trám om nước ấm tay, nóng quá là sượng trân, nhai như gỗ.
vườn gấc giàn lưới, trái đỏ gai nở đều, tách màng sấy, ép dầu chống khô mắt.
sachi, cà na, trâm bầu, những cây lạ ai xui trồng rồi bỏ không ai mua.
thưa kỹ sư, rẫy tôi dốc ba mươi độ, trồng điều hay trồng keo thì lợi hơn?
làm băng cỏ vetiver theo đường đồng mức, mưa xối xuống đất khỏi trôi.
đá ong lộ ra lổm ngổm, cuốc chạm nghe chan chát, rễ cọc ăn không sâu.
bazan đỏ quạch dính lốp xe như hồ, mùa mưa vô rẫy bằng máy cày thôi.
hàm lượng mùn tụt dưới hai phần trăm sau hai chục năm độc canh.
hố ép xanh giữa hai hàng, lấp cành tỉa, cỏ, vỏ quả, rắc vôi.
mua phân trả chậm tới mùa hái, lãi ba phần một tháng, tính ra cắt cổ.
cô út kế toán nông trường giải thích vì sao tháng này quỹ lương bị khấu trừ.
đội trưởng đội bốn điểm danh, thiếu sáu người đi đám cưới trong buôn.
tranh chấp ranh giới, bên này nhổ trụ, bên kia lấp mương, phải mời địa chính đo.
con bò nhà ai phá rẫy mì, trói lại bắt đền hai trăm nghìn.
đường vô rẫy lầy thụt, xe công nông cài số một, bánh sau xoáy tít vẫn nằm ì.
quấn xích bánh, chèn đá, mấy người đẩy, ống xả khạc khói đen sì.
cái chòi canh lợp tranh, võng mắc lủng lẳng, con chó vàng nằm gác mõm.
mùa lễ hội đâm trâu bớt dần, nay người ta thi rang cà phê, thi hái tiêu.
ông Y Bhăm nói trồng xen thì ít lời từng thứ, bù lại năm nào cũng có ăn.
nguyên liệu nhập kho ghi số lô, ngày, tên hộ, độ ẩm, tạp chất, người kiểm.
mẫu lưu niêm phong sáu tháng, phòng khi khách khiếu nại còn đối chứng.
tiêu chuẩn đóng bao đay sáu mươi ký, may hai đường chỉ, in ký mã hiệu.
lót giấy kraft, treo túi hút ẩm canxi clorua trong công ten nơ chống đổ mồ hôi.
tàu qua vùng nóng lạnh, giọt ngưng rơi xuống làm ướt lớp bao trên cùng.
bảo hiểm giám định thấy bao ẩm mốc, hỏi ai đóng hàng, có chụp hình chăng.
chứng từ gồm vận đơn, phiếu đóng gói, giấy xuất xứ, giấy hun trùng, thiếu một là kẹt.
ngân hàng bên mua trì hoãn thanh toán L/C vì sai một chữ trong tên hàng.
mình bán FOB, thuyền trễ không phải lỗi mình, nhưng kho bãi ai trả?
hội chợ Thượng Hải gian hàng mình nhỏ xíu, rót trà, rang hạt mời khách nếm.
phiên dịch nói líu lo, chốt được hai container thử, giá hơi thấp song tạm ổn.
thương hiệu quê mình bị người khác đăng ký trước bên Mỹ, đòi lại lâu lắc.
logo vẽ con voi cõng bao cà phê, con nít nhìn là thích.
máy phân cỡ sàng lỗ tròn số mười tám, mười sáu, mười ba rung lắc ầm ầm.
lưới sàng rách, hạt to lọt xuống thùng nhỏ, trưa mới có người phát hiện.
băng gàu kéo lên sáu mét, gàu nhựa gãy, ốc rơi vô máy nghe xoảng một cái.
nam châm vĩnh cửu hút đinh, hút mạt sắt trước khi hạt vào trống rang.
bắn màu AI học ảnh hạt lỗi, sai thì thổi, một giờ chạy bốn tấn.
khí nén có dầu, có nước, van nghẹt, bắn hụt, phải thay lõi lọc tách ẩm.
điện ba pha chập chờn dưới ba trăm rưỡi vôn, mô tơ gầm gừ rồi nhảy rơ-le.
cân đóng bao tự động lệch cộng trừ hai lạng vì bụi bám cửa xả.
phòng thí nghiệm cắt hạt, soi đèn cực tím, chỗ sáng xanh nghi aflatoxin.
ochratoxin trong cà phê phát sinh nếu phơi chậm, dồn đống dày, đêm không đậy.
nghiên cứu dùng siêu âm hỗ trợ trích polyphenol lá chè, rút từ ba giờ xuống hai mươi phút.
hệ nhũ tương nano tinh dầu quế ức chế mốc trên vỏ trái cây bảo quản.
keo tannin vỏ keo, nhựa cardanol thay phenol, ván ép thải ít formaldehyde hơn.
bã cà phê ủ trồng nấm, ép viên đốt, trộn nhựa làm ly tái sử dụng.
mủ cao su gia cường bằng nano silica từ tro trấu, lốp mòn chậm, bám đường tốt.
phụ nữ dân tộc Mông se lanh, chấm sáp ong, nhuộm chàm, vải cứng thơm mùi lá.
chàm ủ vôi nổi váng tím bọt lục, mùi khai nồng, nhúng mười mấy lần mới đậm.
vỏ măng cụt, lá bàng, củ nâu nấu nước nhuộm lụa, cầm màu bằng phèn chua.
rẫy bỏ hoang lâu ngày cỏ tranh cao quá đầu, châm lửa là cháy lan sang rừng.
thưa quý cơ quan, chúng tôi đề xuất đổi mười héc-ta điều kém hiệu quả sang ca cao.
văn bản trả lời rằng phải nằm trong quy hoạch, có nước tưới, có bên bao tiêu.
má con tui lượm điều thuê, mỗi ký được ba ngàn, nắng rát lưng.
con học lớp mười trên huyện, tuần về một bữa phụ phơi tiêu.
cơn dông ập tới, ai cũng quýnh quáng cào hạt, gom bạt, hét nhau í ới.
tạnh mưa mở bạt ra hơi nóng phả lên, mùi ngai ngái, lại phải hốt ra phơi tiếp.
có máy nào hái cà phê chín mà chừa lại trái xanh trên cành không các bác?
tôi muốn biết cách tách vỏ lụa hạt điều mà nhân không bị gãy, hiện tỷ lệ bể lên tới mười lăm phần trăm.
chúng tôi phơi tiêu trên sân xi măng, gặp mưa thì gom không kịp, hạt nổi mốc trắng và mất mùi cay.
ai đã dùng nhà kính phơi tiêu rồi cho xin ý kiến, so với phơi bạt thì nhanh hơn được mấy ngày?
máy sấy trống quay cỡ nhỏ chạy gas, mỗi mẻ hai tạ, nhiệt độ hạt không được vượt quá năm mươi lăm độ.
nếu nóng hơn thì tinh dầu bay mất, hạt tuy khô nhưng nhai không còn thơm.
nước thải từ xưởng chế biến cà phê ướt có màu nâu đen, độ chua cao và rất nhiều đường.
giải pháp là tách nhớt bằng cơ học để giảm lượng nước rửa xuống còn một phần mười.
phần nhớt đặc đem ủ với vỏ, vừa đỡ ô nhiễm vừa có thêm phân cho vườn.
ông nội trồng hàng chè này từ năm sáu mươi hai, đến nay vẫn hái được bảy lứa một năm.
chè sao xong để trong bao ni lông một tháng thì mất hương, nước chuyển sang màu vàng đỏ.
muốn giữ xanh thì phải hút chân không, tránh ánh sáng và cất ở nơi mát dưới hai mươi độ.
người thợ già không cần nhiệt kế, ông chỉ xoè bàn tay trên miệng chảo là biết lửa già hay non.
chúng tôi đang chuyển từ sao củi sang sao gas, mùi khói giảm nhưng khách quen lại bảo thiếu vị.
cây cao su ra mủ ít dần từ khi nhà máy xi măng bên cạnh hoạt động, không rõ có liên quan hay không.
chén hứng mủ bằng đất nung hay bị kẻ gian đập phá, nên đổi sang chén nhựa có dây treo.
mủ đông lẫn vỏ cây và cát, vào máy cán làm mẻ trục, sửa một lần hết mấy chục triệu.
dao cạo điện cắt đều tay, độ dày dăm một phẩy hai li, người mới học ba ngày là cạo được.
nhược điểm của nó là nặng và pin chỉ đủ cho khoảng năm trăm cây.
bột sắn sấy xong bị vàng là do nước rửa nhiễm sắt hay do củ để lâu quá?
cả hai đều có thể, nhưng trước hết nên kiểm tra nguồn nước vì dễ làm và rẻ tiền.
vỏ sắn và bã sắn chất đống sau xưởng, gặp mưa là nước chảy trắng đục xuống ao nhà hàng xóm.
tụi tôi muốn sấy bã sắn làm thức ăn cho bò nhưng độ ẩm tới tám mươi lăm phần trăm, ép mãi không ra nước.
máy ép trục vít có gia vôi trước giúp phá cấu trúc keo, bã sau ép còn sáu mươi phần trăm nước.
nhà máy đường chỉ chạy bốn tháng một năm, còn tám tháng thì sửa chữa và trồng mía giống.
xe chở mía rơi vãi khắp quốc lộ, người đi xe máy trượt ngã, dân phản ánh lên đài truyền hình.
mía để gốc năm thứ ba năng suất giảm mạnh, phải cày phá và luân canh một vụ họ đậu.
dừa khô trên cây hai tháng mới hái, cơm dày, dầu nhiều, nhưng để lâu nữa là mọc mầm.
làm sao để nước dừa đóng chai không bị chuyển sang màu hồng sau vài tuần?
đó là do enzym polyphenol oxidase gặp ôxy, cần thanh trùng nhanh và thêm vitamin C.
lọc màng lạnh giữ được vị tươi hơn nấu, có điều màng mau tắc vì chất béo.
than gáo dừa ép khuôn cháy không khói, không nổ lép bép, quán nướng rất chuộng.
vài cơ sở trộn lưu huỳnh cho dễ bén lửa, khách ăn đồ nướng thấy hắc cổ họng.
hợp tác xã ca cao đề nghị được vay vốn mua thùng ủ và giàn phơi có mái trượt.
nông dân bán hạt tươi thì tiện, còn ủ khô bán được giá gấp ba nhưng đòi hỏi tay nghề.
hạt mắc ca bóc ra có nhân teo và đen ở đầu, nguyên nhân là bọ xít chích từ lúc quả non.
năm nay quế rớt giá, bà con không bóc, để cây thêm vài năm nữa vỏ càng dày càng nhiều dầu.
cây giống sâm trồng dưới mái che bị chuột và sên ăn trụi, một đêm mất mấy chục triệu.
chúng tôi rào bằng tôn phẳng chôn sâu ba mươi phân, chuột không đào và không trèo qua được.
từ xưởng của tôi tới cảng mất năm tiếng, muốn kịp tàu thì phải đóng hàng xong trước nửa đêm.
`
