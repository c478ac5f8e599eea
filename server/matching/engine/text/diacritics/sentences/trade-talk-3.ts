export default `
ghe nhà tui dài mười sáu mét, mỗi chuyến đi nửa tháng tốn sáu ngàn lít dầu, cá không đủ trả tiền dầu thì nằm bờ cho khoẻ.
đá xay đổ xuống hầm mới ra khơi năm ngày đã tan phân nửa, tới lúc về cá lớp dưới ngập trong nước hồng hồng, mắt lồi, mang nhợt.
hầm bọc bằng mốp xốp với ván, lâu ngày thấm nước nặng trịch, có bọc lại bằng cái thứ bọt phun thì thợ đòi một trăm hai chục triệu.
cá ngừ đại dương câu được con sáu chục ký, đem vô bờ người ta xắn thịt coi, phán hàng chợ, còn bảy chục ngàn một ký.
bên Nhật họ mua gấp ba nếu thịt đỏ tươi, mà tụi tui giữ lạnh kiểu này thì thịt cứ cháy, nát, trắng bệch như luộc.
bạn ghe giờ tìm không ra, ứng trước mỗi người mười lăm triệu, tới ngày đi thì tắt máy trốn biệt, chủ ghe ôm hận.
máy cũ của Nhật bãi, chạy nóng quá xì cả đầu bò, giữa biển sóng cấp sáu mà thả trôi hai ngày mới có ghe kéo.
cái máy báo vị trí nhà nước bắt gắn cứ mất sóng hoài, vô bờ là bị kêu lên, phạt hai chục triệu, trời ơi tại tui hay tại cái máy?
lưới rê bị tàu giã cào kéo băng mất tám chục tấm, mỗi tấm triệu mốt, thưa ai bây giờ, ngoài đó có ai làm chứng.
hà bám dưới đáy ghe nửa năm là chạy ì ạch, hao dầu thêm hai phần, lên đà cạo sơn mỗi bận hết ba chục triệu với mười ngày nằm chờ.
sơn chống hà loại mắc tiền cũng chỉ được bảy tám tháng, loại rẻ thì ra tới cửa biển đã bong như vảy cá.
thuyền thúng composite bị nứt mép, quét nhựa vá lại thì nắng lên phồng rộp, quay về xài thúng tre trét phân bò vậy mà bền.
đèn câu mực hai chục bóng một ngàn oát, chạy máy phát hết đêm tốn trăm rưỡi lít dầu, mắt anh em nào cũng đau nhức.
đổi qua đèn led thì đỡ dầu nhưng mấy anh bạn bảo mực không chịu lên, tui cũng không biết tại đèn hay tại hết mực.
mực xà phơi trên giàn ngoài biển, gặp mưa ba ngày là đỏ au, mốc, về bờ bán hai chục ngàn làm thức ăn gia súc.
mực một nắng nhà em phơi đường nhựa thì du khách quay phim chê, dựng giàn thì gió cát, làm nhà kính thì thiếu vốn.
khô cá chỉ vàng ướp xong để kho hai tháng là hôi dầu, vàng khè, cắn nghe hăng hắc, mối ở Đà Nẵng trả về bốn tạ.
sứa làm bằng phèn với muối, nước xả nó chảy ra bãi, cỏ chết vàng, đoàn liên ngành xuống niêm phong bể nhà em rồi.
muối năm nay rớt còn sáu trăm đồng một ký, một ly trà đá bằng năm ký muối, diêm dân tụi tui sống bằng gì?
đang kết tinh mà trận mưa rào ập xuống, chạy bạt không kịp là công phơi cả chục ngày tan thành nước lã.
muối lẫn đất, xám xịt, nhà máy nước mắm người ta chê, trải bạt cho sạch thì mỗi sân hết hai chục triệu, mưa gió rách hoài.
nước mắm nhà tui ủ lu sành mười tám tháng, thơm nức mũi, mà vô chai nửa năm lại kết tinh lợn cợn dưới đáy, khách tưởng bỏ bột.
chai để trên kệ siêu thị ngó xuống thấy nó đen dần, ông quản lý gọi bảo đem về hết, đổi hàng mới, ba trăm thùng lận.
ra Hà Nội người ta chê mặn chát, vô Sài Gòn chê nặng mùi, mà pha loãng thì đâu còn là nước mắm nhĩ nữa.
thùng gỗ bời lời đóng đai mây xì chỗ này chỗ kia, rỉ rả mỗi đêm cả chục lít, trét hoài mà mùa hanh nó lại hở.
bã xác mắm chất sau vườn mấy chục tấn, bán phân bón thì mặn quá cây chết, chở đổ bãi rác thì xã không cho.
mắm ruốc, mắm tôm đánh quậy ngoài nắng, ruồi nhặng kín miệng chum, có đoàn khách Tây vô coi, thấy vậy chạy tuốt ra xe.
mắm nêm đóng hũ thuỷ tinh, để ba tuần tự bật nắp, xì ra cả ba lô của khách đi máy bay, bị lên án tơi bời.
mắm cá linh, mắm cá sặc em chao đường thốt nốt, mẻ thì cứng còng mẻ thì nát, đổ thừa tại thính chứ biết tại đâu.
cá cơm về một lượt hai chục tấn, không ướp muối kịp là bể bụng, mà người bốc xếp chỉ có mười hai ông, còng lưng tới nửa đêm.
xưởng em hấp cá cơm bằng vỉ nhúng nước sôi, chị em hơi nóng phả vô mặt, ngày nào cũng có người xỉu.
phơi ruốc ngoài bãi cát, giẫm chân trần lên trở, cát theo vô tận nồi canh của khách, bảo sao người ta không chê.
sàng ruốc bằng tay để lựa cá con với rác, mười người làm đâu được một tấn, mắt kèm nhèm hết trơn.
tàu về cập cảng thì cảng cạn, nằm ngoài cửa biển chờ con nước sáu tiếng, cá giảm giá từng tiếng một.
cửa biển bồi lấp, năm nào cũng có ghe mắc cạn lật ngang, nạo vét xong một mùa gió chướng lại đâu vô đấy.
chợ cá ba giờ sáng nước lênh láng, đội xe đẩy té lên té xuống, cá rớt xuống đất nhặt lên bán tiếp như không.
vựa tôi mua cá bằng mắt nhìn, người bán nói tươi người mua nói ươn, cãi nhau riết rồi có khi xô xát.
có cái gì dí vô con cá biết nó đánh lên mấy bữa rồi không, đâu chừng năm bảy triệu thì vựa nào cũng mua.
nhà máy đá cây tháng tiền điện hơn hai trăm triệu, giờ cao điểm thì nghỉ, mà tàu nó cứ về nhằm giờ cao điểm.
máy nén amoniac xì khai nồng nặc, mấy đứa nhỏ trường mẫu giáo bên cạnh chảy nước mắt, phường doạ đóng cửa.
khuôn đá cây bằng tôn mục rỉ, nước muối lẫn vô cục đá vàng khè, bên quán cà phê gởi trả, nói uống nghe mằn mặn.
kho lạnh ba trăm tấn mà dàn quạt đóng tuyết dày cộp, cứ phải tắt máy xả đá, nhiệt lên âm tám, hàng ra mồ hôi.
cửa kho hở cái gioăng, nước đọng xuống nền đóng băng trơn trượt, thằng phụ kho té bể xương chậu, mình nuôi nó ba tháng.
sàn kho đông bị phồng lên, nứt toác, xe nâng vô không được, người ta nói đất dưới đóng băng nó đội, sửa hết nửa tỷ.
vách panel cũ bị chuột khoét, xốp rơi trắng, mưa thì nước thấm vô trong lạnh thoát ra ngoài, tiền điện tháng nào cũng nhảy.
khách gửi tôm đông mười tấn, lấy ra cân hụt hai trăm ký vì bay nước, họ bắt kho tụi tôi đền theo giá xuất.
cấp đông chậm quá, con cá bự đông ngoài mà tim còn mềm, rã ra thịt bở như bông gòn, nhà hàng người ta chửi.
hầm đông gió quá mạnh làm tôm bể mặt, cháy lạnh, đành mạ thêm lớp băng mà khách họ lại nói mình ăn gian nước.
bên mua đòi nhiệt độ ghi từng giờ suốt đường đi, xe mình cái đồng hồ trên ca bin nói âm mười tám mà mở cửa thì hàng nhũn.
tài xế tắt lạnh cho đỡ dầu rồi gần tới nơi mới bật, mình biết mười mươi mà đâu bắt được quả tang.
xưởng lột tôm sáu chục chị, tay ngâm nước đá cả ngày nhăn nheo, ghẻ nước ăn loét, móng rụng từng chiếc.
máy lột tôm nghe đâu một tỷ mấy, lột thì lẹ mà hao thịt bốn phần trăm, tính ra bằng tiền mướn người, nên còn lưỡng lự.
đầu vỏ tôm gom cuối ngày ba tấn, trời nóng ba tiếng là tím đen, mùi xộc lên tới quốc lộ, khách đi xe đò cũng bịt mũi.
nước rửa cá xả ra hồ đầy mỡ nổi váng, máy thổi khí nghẹt, bùn nổi từng tảng, thuê hút mỗi xe bốn triệu.
bên môi trường lấy mẫu vượt mấy lần, phạt một trăm bảy, cho ba tháng khắc phục, em chạy ngược chạy xuôi hỏi khắp.
chả cá viên nhà em luộc lên thì dai mà chiên lên lại xẹp lép nhăn nheo như trái táo tàu, mấy xe bánh mì không lấy nữa.
thịt cá xay mùa này nhão, quết cả tiếng không dẻo, bỏ bột vô thì ăn bột, bỏ phụ gia thì sợ kiểm tra.
cá kho tộc đóng lon em làm thử, hấp thanh trùng xong thịt nát bấy, nước sốt đen, mẹ em nếm bảo giống đồ cho mèo.
đồ hộp bị phồng nắp hai trăm lon trong năm ngàn, không biết mối ghép mí hở hay nấu chưa tới, sợ ngộ độc mất ngủ cả tuần.
tổ đóng tàu gỗ giờ còn ba bốn ông già, gỗ sao gỗ dầu mắc như vàng, đóng composite thì không ai biết đắp.
bánh lái ăn mòn lỗ chỗ như tổ ong, cục kẽm gắn vô bốn tháng là tiêu, chân vịt thì rỗ, quay lên rung cả sàn.
ghe tải của em chở cát, máy nổ phành phạch vỡ cửa kính nhà người ta hai bên rạch, bà con lấy đá chọi.
xáng cạp gầu mòn hết răng, hàn đắp lại mỗi tuần hai lần, que hàn tốn hơn tiền lời.
xay lúa mà gãy nhiều quá, một trăm ký lúa ra được có bốn mươi tám ký gạo nguyên, tấm với cám thì rẻ bèo.
cối đá mài gạo mẻ mặt, gạo ra trầy trụa, có hột đen đầu, mấy ông thương hồ bốc một nhúm lên coi là lắc đầu.
lúa về ẩm mười tám phần mà tụi lái khai mười lăm, chất đống qua đêm nóng hôi hổi, sáng ra gạo vàng lườm.
bụi trấu bay mù mịt, xóm giềng phơi đồ không được, trẻ nhỏ hen suyễn, bà con viết đơn ba tờ liền.
trấu chất cao như núi, đem đốt lò thì còn tro, ép củi thì khuôn mòn một tuần thay hai cái, mỗi cái sáu trăm ngàn.
củi trấu ép ra cứ gãy khúc, hút ẩm bở bục, lò hơi họ mua về đóng xỉ đầy ghi, lần sau cạch mặt luôn.
cám để hai ngày là hôi, bên ép dầu cám họ đòi tươi trong tám tiếng mà nhà máy họ ở mãi tận Cần Thơ.
máy tách màu hồi mua tỷ hai, giờ camera mờ, bắn cả gạo tốt ra ngoài, thợ bên đại lý ngồi chỉnh cái lấy bảy triệu.
gạo lứt nhà em hút chân không rồi mà ba tháng vẫn mọt, mở túi ra thấy bò lổm ngổm, khách quay phim đăng Facebook.
em đánh bóng gạo bằng nước, hôm phun nhiều thì gạo ẩm mốc trong bao, hôm phun ít thì mặt xỉn, thằng thợ cứ vặn theo cảm giác.
xay ban ngày thì điện mắc, xay ban đêm thì ồn, công an phường xuống nhắc hai lần, biết xay lúc nào.
bún nhà tôi làm từ một giờ sáng, ngâm gạo ủ chua mùa nóng thì gắt, mùa lạnh thì không dậy mùi, sợi bở tua tủa.
không bỏ hàn the, không bỏ chất trắng thì sợi xỉn, tới trưa là thiu, chợ nó lấy của nhà khác trắng tinh dai nhách.
nước ngâm gạo, nước luộc bún xả thẳng ra rãnh, cả làng nghề đặc quánh như cháo, chua loét, đi qua phải nín thở.
làng xây cái bể xử lý chung hết mấy tỷ, chạy được mươi hôm rồi đắp chiếu vì không ai chịu đóng tiền điện.
phở khô em phơi vỉ tre, gió mùa đông bắc thì cong queo giòn gãy, nồm thì mốc, một năm chỉ được vài tháng đẹp trời.
miến dong Cự Đà, miến dong Na Rì đều vàng óng mà của em thì đen sì, tẩy thì người ta kêu độc, không tẩy thì chẳng ai ăn.
lọc bột dong tám nước mới trong, nước lọc nâu đỏ xả xuống suối, cá chết nổi lềnh bềnh, trưởng bản mời lên họp.
bánh tráng phơi trên liếp, tới tháng Mười mưa dầm thì nghỉ dài, thợ bỏ nghề ra Quy Nhơn bán vé số.
tráng máy thì mỏng đều thiệt, mỗi tội cuốn nó rách, mấy bà bán gỏi cuốn nói thua xa cái tráng tay hồi trước.
bánh đa nem gỡ ra khỏi phên là rách góc, mười cái được bảy, mà rách thì bán vụn cho bò ăn chứ ai mua.
hủ tiếu sấy lò than, trên vàng dưới trắng, sợi dính chùm, bẻ ra gãy vụn đầy bao, mối ở Campuchia trả lại một xe.
mì tươi làm buổi sáng tới chiều thâm xì, quán mì quảng bên kia họ kêu bỏ thêm nghệ, mà nghệ thì ra màu giả giả.
mì sợi vàng bỏ nước tro thì dai, khách nhạy họ nghe mùi khai, có bà bầu ăn xong ói, em sợ tái mặt.
cao lầu phải nước giếng Bá Lễ với tro Cù Lao Chàm, giờ giếng nhiễm mặn thì làm sao ra được cái vị ấy.
đậu hũ nhà em để từ sáng tới chiều là chảy nước chua, khách quen nói bìa đậu mỗi ngày cứng mềm một kiểu.
xay đậu bằng cối đá, gạn bằng vải, vắt mỏi rã tay, mà bã vẫn còn béo ngậy, tiếc của đành cho lợn.
đốt củi nấu nước đậu hay bị khê, một lần khê là cả nồi bỏ, mùi khen khét có bỏ đường cũng không át nổi.
tàu hũ ky vớt từng lá trên hai chục cái chảo, nóng bốc lên sáu mươi độ, thợ cởi trần mồ hôi nhỏ xuống, làm sao dám cho khách xem.
tương Bần nhà bà ngoại ủ mốc bằng lá nhãn, có năm mốc lên vàng hoa cau, có năm lên đen thì đổ hết xuống ao.
nước tương em nấu kiểu xưa sáu tháng mới được, công ty lớn họ làm ba ngày giá bằng nửa, mình nói độc với không độc có ai tin.
dấm gạo em nuôi con giấm, chum này chua dịu chum kia hăng hắc, có lớp màng nhớt, đóng chai để lâu lại vẩn đục.
tinh bột mì làng em xả nước trắng như sữa, trời nắng bốc mùi chua như bãi nôn, cả dòng kinh không còn con cá.
bã sắn tồn ngoài bãi mấy trăm tấn, mưa là chảy rề rề xuống ruộng dưới, người ta bắt đền năm trăm một sào.
bột năng phơi sân, bụi đường bám xám xịt, bên bánh kẹo họ rây thấy cát, ép giá còn phân nửa.
bột gạo lọc treo bao ép nước bằng đá tảng qua đêm, hôm nào ép không kiệt thì sáng ra chua, đem đổ bánh là xì lỗ.
bánh canh bột lọc nấu lên bị đục nước, sợi nhớt nhạt, chị bán quán đòi đổi mối nếu tuần này không khá hơn.
cốm dẹp, cốm Vòng giã tay đêm trăng nghe thơ mộng chứ rã rời, máy giã thì nát, mất cái màng xanh, dân sành không mua.
cốm để ngăn đông lấy ra bị khô với bạc màu, gửi vào Nam mười cân hỏng bốn, mùa cốm có hai tháng mà.
bánh chưng luộc mười hai tiếng, củi hết nửa triệu, nhà tôi làm ba nghìn cái ngày Tết, cái sống góc cái nhão, cả nhà thức trắng trông nồi.
khách bên Úc đặt năm trăm đòn bánh tét, mà hút chân không đi đường biển bốn mươi ngày thì mốc xanh hết, tính sao bây giờ?
xôi, cơm nắm bán cho công nhân ca đêm, để thùng xốp tới hai giờ sáng là hấp hơi, chua, bữa rồi có mười mấy đứa tào tháo rượt.
suất ăn công nghiệp mười tám ngàn, gạo thịt gì cũng lên, bên công ty không cho tăng, cắt bớt miếng thịt thì công nhân đập khay.
nồi cơm tủ hấp gas chín không đều, khay giữa còn hột sượng, khay mé thì khê, ngày bỏ đi ba bốn chục ký.
mỡ thừa ở bếp đóng cứng ống cống, cứ hai tháng lại trào ngược lên sàn, gọi thông cống triệu hai một lần.
bẫy mỡ làm bằng thùng inox xịn đó mà ai mở ra vớt, thằng phụ bếp nào vô được mấy bữa cũng xin chuyển.
khói nướng thịt bay lên chung cư trên lầu, ban quản lý cúp luôn gas của tiệm, mua máy hút mùi ba chục triệu vẫn ăn chửi.
quán em bán bún chả, buổi trưa khách đợi lâu bỏ về, quạt chả bằng tay mỏi nhừ, bốn cái bếp than đỏ rực.
thợ luộc ốc bảo thiếu cái nồi hấp nào mà mười phút chín đều, hấp giờ con chín tuột vảy con còn sống nhăn.
lẩu dê nhà chú Năm được có hai bữa cuối tuần đông, bữa thường ngồi đuổi ruồi, thịt rã đông rồi bỏ thì tiếc.
tôi mở xưởng cơm cháy chà bông, chiên dầu xong để bốn tuần là ỉu, mùi dầu cũ, cả cửa hàng trạm dừng chân dẹp kệ.
bánh phồng tôm em cán bằng máy, luộc xong cắt lát phơi, lát cong lát nứt, chiên lên cái nở cái chai như đế dép.
bánh pía, bánh in trong mùa mưa ba tuần là lên bông trắng, gói hút ẩm bỏ vô hai gói mà vẫn không ăn thua.
nước mía siêu sạch em bán lề đường, để mười phút thâm đen, muốn đóng chai đem giao thì hư trong ngày.
rau câu, sương sáo, sương sâm giao các trường mà mùa hè xe máy chở đi chảy hết nước, mười thau bể ba.
ông chủ cũ để lại cái tủ đông mười bốn năm, kêu rù rù như xe lam, chưa kể nước chảy ra thấm mục cả nền gỗ.
tui ở đảo, hàng đông lạnh tàu chở ra một tuần hai chuyến, biển động là cả đảo ăn mì gói với cá khô.
nước ngọt ngoài đảo trăm mấy chục ngàn một khối, rửa cá cũng bằng nước biển, tới bờ người ta chê da cá xỉn.
điện máy nổ ngoài đó phát có sáu tiếng, tủ đông chỉ để treo áo, muốn làm cái kho nhỏ chạy nắng mà không biết tin ai.
có ông kỹ sư bảo làm kho bằng container cũ gắn pin, giá ba trăm, hợp tác xã tụi tui gom được một trăm tư, thiếu thì vay đâu?
bà con đánh bắt gần bờ giờ mười mẻ chín rác, ni lông với chai lọ nhiều hơn cá, gỡ rác muốn hụt hơi.
lưới rách bỏ đống sau nhà, cân ký bán ba ngàn, người ta nói xứ khác lấy nó kéo sợi may áo, tụi tui cười ha hả.
con nước năm nay kỳ cục lắm, cá nục cá trích không vô, rong mơ thì tấp vô thúi đầy bãi, dọn không xuể.
thợ máy tàu thì nhậu, hễ hư là đổ tại nhớt dỏm, mình mù máy móc thành ra ai nói gì cũng phải nghe.
chưa kể mỗi năm đăng kiểm một lần, thiếu cái phao tròn, thiếu cái bình chữa cháy cũng bắt lên bắt xuống ba bốn lượt.
vay sáu bảy đóng tàu vỏ thép mười bảy tỷ, ra biển ba chuyến máy hư, vỏ rỉ bong từng mảng, giờ ngân hàng siết.
bảo quản bơ mắm tôm chua Huế xuất qua Mỹ, hũ bị nổi bọt, hải quan bên đó giữ lại hết hai kiện, thư qua thư lại mỏi tay.
rượu đế em nấu bằng nồi đồng, uống vô nhức đầu, khách chê sốc, người ta bảo lọc than mà lọc xong nhạt như nước ốc.
rượu nếp cái để chum hai năm ngon, mà kho hết chỗ, vốn chôn một chỗ, em nghe có máy lão hoá rượu có thật không anh?
hèm rượu cho heo ăn không hết, đổ mương thì bốc mùi, bã nồng quá vịt lội qua cũng say ngả nghiêng.
rượu cần đóng bình gốm đi xa xì hơi, men lá già non thất thường, ché chua ché ngọt, khách đoàn trả lại năm ché.
tháng Bảy vừa rồi có công ty đặt tám ngàn chai rượu mơ, đóng xong thấy vẩn, lọc bằng vải hai ngày chưa được một phần ba.
nấu bia tươi bán bàn, chở bằng bom đi mười cây số nóng quá trào bọt, khách uống nói chua như giấm.
vệ sinh thùng bia súc không kỹ, cái mùi khắm khắm bám hoài, rửa xút thì thợ phỏng tay, rửa thường thì không sạch.
nước đá viên, nước bình hai mươi lít em làm, xét nghiệm hoài dính con khuẩn mủ xanh, thay lõi lọc hết chục triệu rồi vẫn dính.
vỏ bình xoay vòng người ta đựng xăng, đựng thuốc sâu, súc cỡ nào cũng còn mùi, có máy ngửi được để loại ra thì đỡ quá.
bà con xóm chài tính kéo điện ra nuôi bè mà dây dưới nước hở, năm trước giật chết một con trâu với suýt thằng nhỏ.
câu kiều, câu vàng mắc mồi thủ công mấy ngàn lưỡi, móc trúng tay sưng vù, đi biển mà đau tay thì khổ lắm chú ơi.
cá bò da, cá chuồn lột da bằng kìm, xưởng cả trăm người lột không lại hàng về, đêm thức lột tới gà gáy.
dăm cá ngừ, mắt cá, lườn cá bán trong nước vài chục ngàn, thấy Nhật họ ép ra viên uống bán bạc triệu mà ham.
bong bóng cá phơi khô vàng xỉn, ghép lại cho dày thì ông khách Hồng Kông rọi đèn biết liền, trả giá phân nửa.
vi cá, khô cá mập thì thôi không bàn, giờ cấm cả, cả xóm phải đổi nghề mà chưa biết đổi sang cái chi.
nhà tôi ba đời làm nước mắm, đến đời tôi thì con nó hỏi thẳng, bố giữ mấy cái chum này để làm gì.
hồi cháu mới về làm dâu, mùi mắm quyện vào tóc gội ba lần không hết, giờ quen rồi thì lại lo không ai mua.
thùng chượp ngoài trời nắng lên thì ngon, mưa tạt vào là sinh giòi, đậy bạt thì hầm hơi, chẳng biết đường nào mà lần.
độ đạm tụi tui gửi đi đo ở tỉnh một mẫu ba trăm ngàn, mà lúc nào cũng chờ cả tuần, bán trước đo sau thì sợ ghi sai nhãn.
cá nục hấp xong tróc da, xếp vào rổ tre nhìn nham nhở, bà bán chợ ngoài Quảng trừ mỗi rổ hai ngàn.
cửa hàng hải sản trên phố chở bằng xe máy có thùng xốp, trưa kẹt đường Nguyễn Trãi bốn mươi phút, cua chết ngắc mấy con.
bể kính nuôi cá sống trong nhà hàng cứ nổi bọt trắng, thay nước biển nhân tạo một lần hết sáu triệu, bào ngư vẫn rớt.
mua nước biển chở từ Cần Giờ lên, xe bồn người ta lẫn nước sông, thả ghẹ vô hai tiếng là lật bụng.
tàu dầu mới sửa máy hai trăm triệu, ra khơi được ba hôm thì khói trắng phụt lên nghi ngút, lại phải quay mũi.
ông nội cháu xem mây đoán gió trúng phóc, bây giờ trời đổi khác, đài báo cấp sáu ra tới nơi giật cấp tám.
cả đội có một cái bộ đàm tốt, mấy chiếc kia nghe rè rè như cóc kêu, gọi cứu nạn mà bên bờ chả nghe rõ tên ghe.
áo phao thì vướng víu không ai chịu mặc, tới lúc rớt xuống nước đêm tối thui thì biết đâu mà vớt.
giá mà có cái vòng đeo tay rẻ rẻ, ai té xuống nước là hú còi trên ca bin, em mua một lượt mười hai cái cho bạn.
chân vịt quấn lưới giữa đêm, thằng út nhảy xuống cắt, sóng dồi đập đầu vô be ghe, khâu mười bảy mũi.
tời kéo lưới tự chế từ cầu sau xe tải, không có thắng, năm rồi cuốn mất bàn tay một người cùng xóm.
xưởng khô nhà chị Tám đặt máy sấy bơm nhiệt ba trăm triệu, con cá thì đẹp mà thiếu mùi nắng, khách quen cứ chun mũi.
mùa gió chướng thì khô kịp chứ mùa gió nam ẩm rề rề, con khô đổ nhớt, xịt thuốc ruồi thì thất đức lắm.
mấy chỗ khác xịt thuốc cho khỏi ruồi nên khô bóng lưỡng, bán giá rẻ, mình làm đàng hoàng thành ra ế.
chợ nổi giờ lèo tèo vài chiếc, ghe bán trái cây neo cả tuần chưa hết, chuối chín rục rớt lộp bộp xuống sông.
nhà máy gạo của ông anh cháy cái mô tơ bảy chục ngựa, quấn lại mười hai triệu, chạy hai tháng lại khét lẹt.
sàng rung lắc riết nứt chân đế, hàn chỗ này toác chỗ kia, tiếng rầm rầm vọng qua tới trường học.
bao gạo năm chục ký vác lên xe, giờ trai tráng chê nặng, đòi đóng bao hai mươi lăm, mà đổi bao thì đổi cả cái máy may.
cân đóng bao tự động lúc dư lúc thiếu hai lạng, một ngày hai ngàn bao dư hai lạng là mình cho không bốn tạ.
gạo xuất bị dính dư lượng, nguyên công ba trăm tấn nằm cảng, mỗi ngày lưu bãi sáu triệu, mất ăn mất ngủ.
kho thóc dự trữ chuột cắn, chim sẻ ăn, ẩm bốc từ nền lên, lớp bao sát đất nhấc lên mục rã ra.
em hun trùng bằng mấy viên thuốc khí, trùm bạt bảy ngày, mở ra hôi xộc nhức đầu mà mọt trứng vẫn nở lại.
lò bún bên Phú Đô có nhà thay bằng máy, ba người làm được hai tấn, nhà cháu năm người được bảy tạ thì đấu sao lại.
thuê xe ba gác chở bún ra chợ, mưa tạt ướt rổ, tới nơi bà bán chê chua, trút nguyên rổ lên vỉa hè.
làm bánh cuốn tráng hơi, lò gas tốn một bình hai ngày, chuyển qua điện thì hơi yếu bánh dính khuôn.
nước chấm pha sẵn đóng bịch buộc thun, giao shipper xóc đổ tùm lum, khách đánh giá một sao hoài.
cháo dinh dưỡng em nấu năm mươi lít, khuấy bằng tay, đáy khê mặt lỏng, mẹ bỉm sữa họ khó tính lắm.
đồ chay giả mặn nhập bột về làm, ép ra cứng ngắc, nhai như nhai dép, sư cô cười bảo cô cố thêm tí nữa.
xe đá lạnh rao vặt mùa mưa bán không chạy, nhà máy vẫn phải chạy máy giữ khuôn, lỗ mỗi bữa dăm trăm.
cái đồng hồ nước ngọt nhà máy quay như chong chóng, mỗi tấn cá xài tám khối, ông chủ nghe tiền nước thì xây xẩm.
hết giàn phơi này tới giàn phơi khác sập vì lốc, dựng lại tốn tre, mà dựng sắt thì gió muối ăn mục trong hai năm.
nấu rong làm thạch, vắt nước ra còn mùi tanh, phơi ba nắng chưa trắng, trẻ con ăn một muỗng là lắc đầu nguầy nguậy.
bà xã em kho cá bằng trấu ngon số một, mang đi hội chợ bán hết veo, về làm nhiều thì lại không giữ nổi quá bốn ngày.
túi hút chân không cá kho hay bị xương đâm lủng, dán hai lớp thì chi phí thêm ngàn mốt, bán lẻ khó tăng giá.
khách kêu mở hũ chà bông cá thấy sạn cát, em rửa bốn nước rồi mà, chắc lúc gỡ thịt còn dính ruột.
cửa hàng online đòi hạn dùng ít nhất sáu tháng, em cười như mếu, bánh ướt nhà em sống chưa tới mười tiếng.
muốn lên kệ siêu thị thì phải có giấy này giấy nọ, chạy hết bốn tháng với ba mươi lăm triệu, tới nơi người ta đòi chiết khấu bốn chục phần trăm.
chỉ mong có ai giúp làm cái máy gỡ thịt cua, chứ chín chục cô gỡ bằng dao, một ngày được hai tạ là hết cỡ.
thịt ghẹ gỡ còn lẫn mảnh vỏ, máy soi của khách kêu tít tít, trả lại bảy thùng, mỗi thùng gần hai triệu.
tôm khô Rạch Gốc bóc vỏ bằng bao bố đập, bụi vỏ bay ngứa da, lẫn xác vỏ li ti, khách khó tính sàng lại la quá trời.
hạt tiêu, hạt điều ăn chung nhờ kho với mực khô, mùi ám qua hết, hai lô hàng hư trong một lần, khóc dở mếu dở.
thuê kho ngoài thì tám chục ngàn một tấn một ngày, giữ qua mùa thì tiền kho ăn hết tiền cá.
mạ tui làm ruốc từ thời con gái, chừ tay run rồi mà vẫn nếm một phát là biết thiếu muối hay dư muối.
răng mà cá nục nhà mệ để tới trưa đã đỏ mắt, còn bên tê họ ướp kiểu chi chiều vẫn tươi rói rứa hè?
ở Lý Sơn tụi tui phơi rong mơ trên đường, xe máy cán bẹp dí, du khách thì chê vướng, mà không phơi đó thì phơi chỗ mô.
o Lan bán bún bò ngoài ngã tư than bún dạo ni nhả bột, chan nước vô một chặp là nát bấy.
`
